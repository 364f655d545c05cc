package io.guichet.ticket.lifecycle;

import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.message.TicketMessages;
import io.guichet.ticket.timeline.Timeline;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes changes of tickets with everything that belongs to them, the events last: by then the tickets' rows are locked. */
@ApplicationScoped
public class TicketWriter {

    private final Tickets tickets;
    private final TicketMessages messages;
    private final Timeline timeline;
    private final Outbox outbox;

    TicketWriter(Tickets tickets, TicketMessages messages, Timeline timeline, Outbox outbox) {
        this.tickets = tickets;
        this.messages = messages;
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
                .call(all -> link(all.links()))
                .call(all -> messages.add(all.messages()))
                .call(all -> timeline.add(all.entries()))
                .call(() -> tickets.flush())
                .call(all -> outbox.add(all.events()))
                .map(OpenedTickets::tickets);
    }

    /** What changed on tickets whose rows are locked, in the order of the changes. */
    public Uni<Void> write(List<TicketChange> changes) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return messages.add(changes.stream().flatMap(ChangeEntries::arrived).toList())
                .call(() -> keep(changes.stream().flatMap(ChangeEntries::rows).toArray()))
                .call(() -> timeline.add(changes.stream().map(ChangeEntries::of).toList()))
                .call(() -> tickets.flush())
                .call(() -> outbox.add(changes.stream().map(TicketEvents::of).toList()));
    }

    public Uni<Void> link(List<TicketLink> entities) {
        return keep(entities.toArray());
    }

    private static Uni<Void> keep(Object[] rows) {
        return rows.length == 0
                ? Uni.createFrom().voidItem()
                : Panache.getSession().flatMap(session -> session.persistAll(rows));
    }
}
