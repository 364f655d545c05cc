package io.guichet.intake.mail;

/**
 * A file in a mail, with its bytes.
 *
 * @param content can be read until the mail is closed
 */
public record MailFile(MailAttachment attachment, DecodedContent content) {}
