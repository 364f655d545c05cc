package io.guichet.ticket.lifecycle;

import java.time.Instant;

/** What an act changed on a ticket: enough to write its timeline entry and its event. */
public sealed interface TicketChange {

    /** The ticket after the change. */
    Ticket ticket();

    /** When. */
    Instant at();

    /** Who did it: a person's name, or a service's. */
    String by();

    /**
     * The ticket exists since now.
     *
     * @param opening that asked for it
     */
    record Opened(Ticket ticket, Opening opening, Instant at, String by) implements TicketChange {}
}
