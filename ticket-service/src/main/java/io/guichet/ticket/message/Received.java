package io.guichet.ticket.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One subject of a message, as intake received it.
 *
 * @param messageId intake's
 * @param subjectIndex from 1
 * @param channel call, voicemail or email
 * @param at when the message came in
 */
@Embeddable
public record Received(
        @Column(name = "message_id") UUID messageId,
        @Column(name = "subject_index") int subjectIndex,
        @Column(name = "channel") String channel,
        @Column(name = "received_at") @Nullable Instant at) {}
