package io.guichet.ticket.lifecycle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an act changed on a ticket: enough to write its timeline entry and its event. */
public sealed interface TicketChange {

    /** The ticket after the change. */
    Ticket ticket();

    /** When. */
    Instant at();

    /** Who did it: a person's name, or a service's. */
    String by();

    /** W3C trace context of what caused it, if known. */
    @Nullable
    String trace();

    /** The ticket exists since now. */
    record Opened(
            Ticket ticket, Instant at, String by, @Nullable String trace) implements TicketChange {}
}
