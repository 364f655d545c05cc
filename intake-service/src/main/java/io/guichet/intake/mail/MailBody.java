package io.guichet.intake.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a mail, as far as it could be read.
 *
 * @param text what the reader sees at once, as plain text
 * @param cut whether there is more text than was read
 * @param files in the order of the mail
 * @param unreadable for an agent to read: why not all of the mail could be read; absent when it could
 * @param spool where the files' contents lie
 */
public record MailBody(
        String text,
        boolean cut,
        List<MailFile> files,
        @Nullable String unreadable,
        MailSpool spool) {}
