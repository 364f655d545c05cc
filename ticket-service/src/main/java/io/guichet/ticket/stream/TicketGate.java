package io.guichet.ticket.stream;

import io.guichet.ticket.visibility.CurrentViewer;
import io.guichet.ticket.visibility.SeenTickets;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Answers with a problem as long as that can be done: a stream of events has sent its status before it knows anything. */
class TicketGate {

    private final SeenTickets tickets;
    private final CurrentViewer viewer;

    TicketGate(SeenTickets tickets, CurrentViewer viewer) {
        this.tickets = tickets;
        this.viewer = viewer;
    }

    @OfOneTicket
    @ServerRequestFilter
    public Uni<Void> seen(UriInfo uri) {
        return tickets.require(uri.getPathParameters().getFirst("number"), viewer.get())
                .replaceWithVoid();
    }
}
