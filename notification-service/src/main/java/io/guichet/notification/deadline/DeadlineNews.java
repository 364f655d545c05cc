package io.guichet.notification.deadline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What we read of {@code sla.events}.
 *
 * @param ticketId absent where a message waits that has no ticket yet (P6)
 * @param number the ticket's
 * @param clock such as {@code solution} or {@code dev-chase}
 */
record DeadlineNews(
        @Nullable UUID ticketId,
        @Nullable String number,
        @Nullable UUID messageId,
        String clock,
        Instant dueAt) {

    static final String APPROACHING = "guichet.sla.deadline-approaching.v1";
    static final String MISSED = "guichet.sla.deadline-missed.v1";

    DeadlineNews {
        requireNonNull(clock, "clock is missing");
        requireNonNull(dueAt, "dueAt is missing");
    }

    /** What the event's topic is keyed by. */
    String reference() {
        return String.valueOf(ticketId == null ? messageId : ticketId);
    }
}
