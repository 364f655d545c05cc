package io.guichet.intake.mail;

import io.guichet.intake.text.PlainText;

/**
 * A file in a mail, with its bytes.
 *
 * @param content can be read until the mail is closed
 */
public record MailFile(MailAttachment attachment, DecodedContent content) {

    /** What its first bytes say when they are text. */
    public String textBeginning(int maxBytes) {
        return PlainText.clean(TextDecoding.decode(content.bytes(0, maxBytes), null));
    }

    /** The same file, shown within the text or not. */
    MailFile inline(boolean inline) {
        MailAttachment said = attachment;
        return said.inline() == inline
                ? this
                : new MailFile(
                        new MailAttachment(
                                said.id(),
                                said.name(),
                                said.mediaType(),
                                said.size(),
                                said.sha256(),
                                inline,
                                said.contentId()),
                        content);
    }
}
