package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.chassis.http.Page;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.Tickets;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.visibility.Viewer;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows tickets, to each viewer what is theirs to see. */
@ApplicationScoped
public class TicketReading {

    private final Tickets tickets;
    private final TicketSearch search;

    TicketReading(Tickets tickets, TicketSearch search) {
        this.tickets = tickets;
        this.search = search;
    }

    /** A ticket with its siblings, beside the version it has. */
    @WithSession
    Uni<Seen> ticket(String number, Viewer viewer) {
        return tickets.require(number).map(viewer::see).flatMap(ticket -> show(ticket, viewer));
    }

    /** What happened to a ticket, in its order. */
    @WithSession
    Uni<Page<TimelineView>> timeline(
            String number, TimelineFilter filter, Viewer viewer, @Nullable Cursor after, int limit) {
        return tickets.require(number)
                .map(viewer::see)
                .flatMap(ticket -> search.entries(ticket, filter, viewer, after, limit))
                .map(entries -> page(entries, limit, viewer));
    }

    /** What came to a ticket, in its order. */
    @WithSession
    Uni<Page<MessageView>> messages(String number, Viewer viewer, @Nullable Cursor after, int limit) {
        return tickets.require(number)
                .map(viewer::see)
                .flatMap(ticket -> search.messages(ticket, viewer, after, limit))
                .map(messages -> Page.of(
                                messages,
                                limit,
                                message -> MessageView.cursor(message).text())
                        .map(message -> MessageView.of(message, viewer)));
    }

    /** The ticket as it is in the caller's session, with its siblings. */
    public Uni<Seen> show(Ticket ticket, Viewer viewer) {
        return search.around(ticket, viewer)
                .map(around -> new Seen(TicketView.of(ticket, around, viewer), ticket.version()));
    }

    private static Page<TimelineView> page(List<TimelineEntry> entries, int limit, Viewer viewer) {
        return Page.of(entries, limit, entry -> TimelineView.cursor(entry).text())
                .map(entry -> TimelineView.of(entry, viewer));
    }

    /** A ticket's view, and the version that {@code If-Match} wants. */
    public record Seen(TicketView view, int version) {}
}
