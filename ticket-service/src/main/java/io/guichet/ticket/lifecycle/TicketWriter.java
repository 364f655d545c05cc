package io.guichet.ticket.lifecycle;

import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.timeline.Timeline;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes opened tickets with everything that belongs to them, the events last: by then the tickets' rows are locked. */
@ApplicationScoped
class TicketWriter {

    private final Tickets tickets;
    private final Timeline timeline;
    private final Outbox outbox;

    TicketWriter(Tickets tickets, Timeline timeline, Outbox outbox) {
        this.tickets = tickets;
        this.timeline = timeline;
        this.outbox = outbox;
    }

    Uni<List<Ticket>> write(OpenedTickets opened) {
        if (opened.tickets().isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return tickets.openedFrom(opened.incompleteMessages())
                .map(opened::after)
                .call(all -> tickets.persist(all.tickets()))
                .call(all -> write(all.links()))
                .call(all -> write(all.attachments()))
                .call(all -> timeline.add(all.entries()))
                .call(() -> tickets.flush())
                .call(all -> outbox.add(all.events()))
                .map(OpenedTickets::tickets);
    }

    private static Uni<Void> write(List<?> entities) {
        return entities.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().flatMap(session -> session.persistAll(entities.toArray()));
    }
}
