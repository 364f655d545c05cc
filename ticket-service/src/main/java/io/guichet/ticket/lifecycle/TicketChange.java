package io.guichet.ticket.lifecycle;

import io.guichet.ticket.message.Arrived;
import java.time.Instant;
import java.util.List;
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
            TicketStatus before,
            Outcome outcome,
            String why,
            @Nullable String trace,
            Instant at,
            String by)
            implements TicketChange {}

    /**
     * Somebody did something with the ticket.
     *
     * @param before the ticket's status before
     * @param after the status that it led to
     * @param signature who, when, from where
     * @param rows what else is kept of it
     */
    record Acted(
            Ticket ticket,
            int sequence,
            TicketStatus before,
            TicketStatus after,
            Signature signature,
            Telling telling,
            List<Object> rows)
            implements TicketChange {

        /** The same, with what else is kept of it: entities that are new. */
        public Acted keeping(Object... entities) {
            return new Acted(ticket, sequence, before, after, signature, telling, List.of(entities));
        }

        @Override
        public Instant at() {
            return signature.at();
        }

        @Override
        public String by() {
            return signature.name();
        }

        /** None: an act belongs to the trace of its request. */
        @Override
        public @Nullable String trace() {
            return null;
        }
    }
}
