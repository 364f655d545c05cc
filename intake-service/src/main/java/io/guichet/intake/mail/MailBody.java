package io.guichet.intake.mail;

import io.guichet.intake.text.SplitText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a mail, as far as it could be read.
 *
 * @param text what the reader sees at once, as plain text
 * @param split the same, what is new told from what is quoted
 * @param html what can be shown to an agent, if the mail has HTML; a picture in it is called {@code attachment:ID}
 * @param cut whether there is more text than was read
 * @param files in the order of the mail
 * @param enclosed the first mail within this mail, read like it; what it holds is open as long as this mail is
 * @param unreadable for an agent to read: why not all of the mail could be read; absent when it could
 * @param spool where the files' contents lie
 */
public record MailBody(
        String text,
        SplitText split,
        @Nullable String html,
        boolean cut,
        List<MailFile> files,
        @Nullable ReadMail enclosed,
        @Nullable String unreadable,
        MailSpool spool) {

    static MailBody none(String unreadable, MailSpool spool) {
        return text("", unreadable, spool);
    }

    static MailBody text(String text, String unreadable, MailSpool spool) {
        return new MailBody(text, SplitText.of(text), null, false, List.of(), null, unreadable, spool);
    }
}
