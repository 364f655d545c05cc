package io.guichet.intake.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, as far as it could be read.
 *
 * @param from the author, if one is named
 * @param subject decoded, one line; empty when there is none
 * @param sentAt what the Date field says, not checked against any clock
 * @param messageId as written, with its angle brackets
 * @param inReplyTo likewise
 * @param references likewise, oldest first
 * @param text what the reader sees at once, as plain text
 * @param cut whether there is more text than was read
 * @param unreadable for an agent to read: why not all of the mail could be read; absent when it could
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
        MailCategory category,
        String text,
        boolean cut,
        List<MailAttachment> attachments,
        @Nullable String unreadable) {}
