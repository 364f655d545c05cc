package io.guichet.intake.mail;

import org.jspecify.annotations.Nullable;

/**
 * A file in a mail.
 *
 * @param name as the sender named it, without folders (RFC 2231, RFC 2047), if they did
 * @param mediaType as the sender declared it, in lower case
 * @param size bytes, decoded
 */
public record MailAttachment(@Nullable String name, String mediaType, long size) {}
