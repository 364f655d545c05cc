package io.guichet.sla.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What deadlines need to know of a ticket that was opened.
 *
 * @param openedAt when the ticket was opened, in microseconds as PostgreSQL keeps them; not when its message came in, since a
 *     message that waited until somebody said who had sent it goes on as if it had just come in (P2)
 * @param priority as ticket-service calls it
 * @param traceParent the trace of the event that told so
 */
public record TicketOpening(
        UUID ticketId,
        String number,
        Instant openedAt,
        @Nullable String priority,
        @Nullable String traceParent) {

    public TicketOpening {
        openedAt = openedAt.truncatedTo(ChronoUnit.MICROS);
    }
}
