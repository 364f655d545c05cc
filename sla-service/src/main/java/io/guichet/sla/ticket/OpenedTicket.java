package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.sla.deadline.TicketOpening;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of {@code guichet.ticket.opened.v1}. */
record OpenedTicket(
        @Nullable UUID ticketId,
        @Nullable String number,
        @Nullable Instant at,
        @Nullable String priority) {

    /** The opening that an event tells of; one without ticket, number or moment is an {@link UnreadableEvent}. */
    static TicketOpening of(ReceivedEvent event) {
        OpenedTicket opened = event.as(OpenedTicket.class);
        if (opened.ticketId == null || opened.number == null || opened.at == null) {
            throw new UnreadableEvent("ticketId, number and at are expected");
        }
        return new TicketOpening(opened.ticketId, opened.number, opened.at, opened.priority, event.traceParent());
    }
}
