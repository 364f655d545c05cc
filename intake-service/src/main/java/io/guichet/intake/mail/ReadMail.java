package io.guichet.intake.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, as far as it could be read. Whoever reads it closes it: its files may lie in a temporary file until
 * then.
 *
 * @param from the author, if one is named
 * @param subject decoded, one line; empty when there is none
 * @param sentAt what the Date field says, not checked against any clock
 * @param messageId as written, with its angle brackets
 * @param inReplyTo likewise
 * @param references likewise, oldest first
 * @param headers all of its header
 */
public record ReadMail(
        @Nullable MailAddress from,
        List<MailAddress> to,
        List<MailAddress> cc,
        String subject,
        @Nullable Instant sentAt,
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        MailHeaders headers,
        MailBody body)
        implements AutoCloseable {

    /** What the reader sees at once, as plain text. */
    public String text() {
        return body.text();
    }

    /** The files in the order of the mail. */
    public List<MailAttachment> attachments() {
        return body.files().stream().map(MailFile::attachment).toList();
    }

    /** For an agent to read: why not all of the mail could be read; absent when it could. */
    public @Nullable String unreadable() {
        return body.unreadable();
    }

    @Override
    public void close() {
        body.spool().close();
    }
}
