package io.guichet.ticket.joining;

import io.guichet.ticket.lifecycle.LinkKind;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketLink;
import io.guichet.ticket.lifecycle.TicketOpening;
import io.guichet.ticket.lifecycle.TicketWriter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens a new ticket for a message whose ticket is closed and stays so, and links both (P8). */
@ApplicationScoped
class TicketsBeside {

    private final TicketOpening opening;
    private final TicketWriter writer;

    TicketsBeside(TicketOpening opening, TicketWriter writer) {
        this.opening = opening;
        this.writer = writer;
    }

    Uni<List<Ticket>> open(Map<Joining, Ticket> closed, String by) {
        var openings = closed.entrySet().stream()
                .map(entry -> entry.getKey().beside(entry.getValue()))
                .toList();
        var closedOf = closed.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().otherwise().ticketId(), Map.Entry::getValue, (first, again) -> first));
        return opening.open(openings, by).call(opened -> writer.link(links(opened, closedOf)));
    }

    private static List<TicketLink> links(List<Ticket> opened, Map<UUID, Ticket> closedOf) {
        return opened.stream()
                .flatMap(ticket -> bothWays(ticket, Objects.requireNonNull(closedOf.get(ticket.id()))))
                .toList();
    }

    private static Stream<TicketLink> bothWays(Ticket ticket, Ticket closed) {
        return Stream.of(
                new TicketLink(ticket, closed, LinkKind.RELATED, ticket.openedAt()),
                new TicketLink(closed, ticket, LinkKind.RELATED, ticket.openedAt()));
    }
}
