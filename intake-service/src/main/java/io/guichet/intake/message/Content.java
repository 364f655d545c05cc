package io.guichet.intake.message;

import io.guichet.intake.mail.MailAttachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param language ISO 639
 * @param mail nothing for a note
 * @param unreadable why not all of a mail could be read
 * @param truncated whether a text was cut
 * @param html what can be shown to an agent, if a mail has HTML: sanitized, a picture in it is called {@code attachment:ID}
 * @param voicemail nothing for anything else
 */
public record Content(
        String language,
        List<Subject> subjects,
        @Nullable MailDetails mail,
        List<MailAttachment> attachments,
        @Nullable String unreadable,
        boolean truncated,
        @Nullable String html,
        @Nullable Voicemail voicemail) {

    /** The same voicemail with what somebody heard on it. */
    public Content heard(String spoken, SubjectTexts noted) {
        Voicemail heard = voicemail == null ? null : voicemail.heard();
        return new Content(
                spoken, noted.subjects(), mail, attachments, unreadable, truncated || noted.truncated(), html, heard);
    }

    /** The content of anything but a voicemail or a mail with HTML. */
    public Content(
            String language,
            List<Subject> subjects,
            @Nullable MailDetails mail,
            List<MailAttachment> attachments,
            @Nullable String unreadable,
            boolean truncated) {
        this(language, subjects, mail, attachments, unreadable, truncated, null, null);
    }

    /** What is left when nothing personal may be: how many subjects there were, and of which kind. */
    Content erased() {
        return new Content(
                language,
                subjects.stream().map(Subject::erased).toList(),
                mail == null ? null : mail.erased(),
                List.of(),
                null,
                false,
                null,
                voicemail == null ? null : voicemail.erased());
    }
}
