package io.guichet.sla.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * When something happened to a ticket.
 *
 * @param at in microseconds, as PostgreSQL keeps them
 */
public record TicketMoment(UUID ticketId, Instant at) {

    public TicketMoment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
