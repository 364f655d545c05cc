package io.guichet.ticket.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with the message (P39). The file itself is kept by intake, with the message.
 *
 * @param name as the sender gave it
 * @param mediaType RFC 6838, such as {@code image/png}
 * @param size bytes, decoded
 */
@Embeddable
public record Attachment(
        @Column(name = "name") @Nullable String name,
        @Column(name = "media_type") @Nullable String mediaType,
        @Column(name = "size") long size) {}
