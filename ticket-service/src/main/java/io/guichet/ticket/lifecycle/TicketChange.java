package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an act changed on a ticket: enough to write its timeline entry and its event. */
public sealed interface TicketChange {

    /** The ticket, on which later changes of the same transaction may have followed. */
    Ticket ticket();

    /** Of the event that tells of it; the first is 1. */
    int sequence();

    /** When. */
    Instant at();

    /** Who did it: a person's name, or a service's. */
    String by();

    /** W3C trace context of what caused it. */
    @Nullable
    String trace();

    /**
     * The ticket exists since now.
     *
     * @param opening that asked for it
     */
    record Opened(Ticket ticket, Opening opening, Instant at, String by) implements TicketChange {

        @Override
        public int sequence() {
            return 1;
        }

        @Override
        public @Nullable String trace() {
            return opening.trace();
        }
    }

    /**
     * A message came to the ticket (P8).
     *
     * @param before the ticket's status when it came
     * @param after the status that it led to
     */
    record MessageAdded(
            Ticket ticket,
            int sequence,
            Arrived arrived,
            TicketStatus before,
            TicketStatus after,
            Instant at,
            String by)
            implements TicketChange {

        @Override
        public @Nullable String trace() {
            return arrived.trace();
        }

        boolean isReopening() {
            return before == TicketStatus.CLOSED && after != TicketStatus.CLOSED;
        }
    }

    /**
     * The ticket is closed.
     *
     * @param why in words
     */
    record Closed(
            Ticket ticket,
            int sequence,
            Outcome outcome,
            String why,
            @Nullable String trace,
            Instant at,
            String by) implements TicketChange {}
}
