package io.guichet.sla.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code guichet.sla.message-untouched.v1}: a message that is held has waited past a time at which the desk looks (P6). Its key
 * is the message's id.
 *
 * @param subjectIndex which of the message's subjects, from 1
 * @param threshold percent of the target that is used up
 */
public record MessageUntouched(
        UUID messageId,
        int subjectIndex,
        @Nullable String queue,
        String policy,
        Instant waitingSince,
        int threshold,
        Instant firedAt,
        long lateSeconds,
        Escalation escalation) {}
