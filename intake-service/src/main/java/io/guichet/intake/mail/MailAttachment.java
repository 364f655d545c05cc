package io.guichet.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * A file in a mail.
 *
 * @param id tells it from the mail's other files: "1" is the first one
 * @param name as the sender named it, without folders (RFC 2231, RFC 2047), if they did
 * @param mediaType as the sender declared it, in lower case
 * @param size bytes, decoded
 * @param sha256 of the decoded bytes, in hex
 * @param inline whether it is shown within the text, as a picture is
 * @param contentId what the text calls it by, without angle brackets (RFC 2392), if it has such a name
 */
public record MailAttachment(
        String id,
        @Nullable String name,
        String mediaType,
        long size,
        String sha256,
        boolean inline,
        @Nullable String contentId) {}
