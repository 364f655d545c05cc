package io.guichet.sla.waking;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A timer that was claimed.
 *
 * @param deadlineId what came due
 * @param at now, by the database's clock
 */
record Fired(UUID deadlineId, Instant at) {

    static Fired of(Object[] row) {
        return new Fired(UUID.fromString((String) row[0]), ((OffsetDateTime) row[1]).toInstant());
    }
}
