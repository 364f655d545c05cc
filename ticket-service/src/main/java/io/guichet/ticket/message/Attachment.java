package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with the message (P39). The file itself is kept by intake, with the message.
 *
 * @param id under which intake hands it out, unique in the message; null: the message's raw content
 * @param name as the sender gave it
 * @param mediaType RFC 6838, such as {@code image/png}
 * @param size bytes, decoded
 */
@Embeddable
public record Attachment(
        @Column(name = "attachment_id") @Nullable String id,
        @Column(name = "name") @Nullable String name,
        @Column(name = "media_type") @Nullable String mediaType,
        @Column(name = "size") long size) {}
