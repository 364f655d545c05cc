package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.sla.deadline.TicketMoment;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code guichet.ticket.closed.v1} and {@code guichet.ticket.message-added.v1}. */
record ChangedTicket(
        @Nullable UUID ticketId,
        @Nullable Instant at,
        @Nullable String status,
        @Nullable String previousStatus) {

    private static final String CLOSED = "closed";

    /** The change that an event tells of. */
    static ChangedTicket of(ReceivedEvent event) {
        return event.as(ChangedTicket.class);
    }

    /** Whether the ticket was closed and is no longer. */
    boolean reopened() {
        return CLOSED.equals(previousStatus) && !CLOSED.equals(status);
    }

    /** Which ticket, and when; without either the event is an {@link UnreadableEvent}. */
    TicketMoment change() {
        if (ticketId == null || at == null) {
            throw new UnreadableEvent("ticketId and at are expected");
        }
        return new TicketMoment(ticketId, at);
    }
}
