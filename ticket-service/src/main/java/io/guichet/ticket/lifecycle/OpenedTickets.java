package io.guichet.ticket.lifecycle;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Said;
import io.guichet.ticket.message.TicketMessage;
import io.guichet.ticket.timeline.TimelineEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tickets opened in one transaction, and all that has to be written with them. */
final class OpenedTickets {

    private final List<TicketChange.Opened> opened;
    private final Map<UUID, TicketChange.Closed> answered;
    private final Map<UUID, List<Ticket>> newOfMessage;
    private final Map<UUID, List<Ticket>> earlierOfMessage;

    /** Closes at once what was answered on the phone (P1). */
    OpenedTickets(List<TicketChange.Opened> opened) {
        this(opened, answered(opened), List.of());
    }

    private OpenedTickets(
            List<TicketChange.Opened> opened, Map<UUID, TicketChange.Closed> answered, List<Ticket> earlier) {
        this.opened = opened;
        this.answered = answered;
        this.newOfMessage = byMessage(tickets());
        this.earlierOfMessage = byMessage(earlier);
    }

    private static Map<UUID, TicketChange.Closed> answered(List<TicketChange.Opened> opened) {
        var closed = new HashMap<UUID, TicketChange.Closed>();
        for (var one : opened) {
            var answered = one.opening().from().sent().answered();
            if (answered != null) {
                closed.put(one.ticket().id(), one.ticket().answered(answered, one.trace(), one.at()));
            }
        }
        return closed;
    }

    List<Ticket> tickets() {
        return opened.stream().map(TicketChange.Opened::ticket).toList();
    }

    /** Messages of which a subject is not among these: it may have a ticket from before. */
    Set<UUID> incompleteMessages() {
        return tickets().stream()
                .filter(ticket ->
                        ticket.origin().subjectCount() > 1 + siblings(ticket).size())
                .map(ticket -> ticket.origin().messageId())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, knowing the tickets that the same messages opened before. */
    OpenedTickets after(List<Ticket> earlier) {
        return new OpenedTickets(opened, answered, earlier);
    }

    /** Each with each of its message; with the earlier ones in both directions. */
    List<TicketLink> links() {
        return opened.stream().flatMap(this::linksOf).toList();
    }

    /** What each was opened by. */
    List<Arrived> messages() {
        return opened.stream().map(OpenedTickets::message).toList();
    }

    List<TimelineEntry> entries() {
        return opened.stream().flatMap(this::entriesOf).toList();
    }

    /** Each names the other new tickets of its message; one that was answered on the phone is closed next. */
    List<OutgoingEvent> events() {
        return opened.stream().flatMap(this::eventsOf).toList();
    }

    private Stream<OutgoingEvent> eventsOf(TicketChange.Opened one) {
        var ticket = one.ticket();
        return Stream.concat(
                Stream.of(TicketEvents.opened(one, siblings(ticket))),
                Stream.ofNullable(answered.get(ticket.id())).map(TicketEvents::closed));
    }

    private static Arrived message(TicketChange.Opened one) {
        var from = one.opening().from();
        var origin = one.opening().origin();
        var message = new TicketMessage(
                one.ticket().id(),
                origin.received(),
                new Said(one.ticket().subject().summary(), from.sent().text(), from.language()),
                from.author(),
                one.at());
        return new Arrived(message, from.sent().attachments(), one.trace());
    }

    private Stream<TicketLink> linksOf(TicketChange.Opened one) {
        var ticket = one.ticket();
        var toNew = siblings(ticket).stream().map(other -> sibling(ticket, other, one));
        var withEarlier = earlier(ticket).stream()
                .flatMap(other -> Stream.of(sibling(ticket, other, one), sibling(other, ticket, one)));
        return Stream.concat(toNew, withEarlier);
    }

    private static TicketLink sibling(Ticket ticket, Ticket other, TicketChange.Opened because) {
        return new TicketLink(ticket, other, LinkKind.SIBLING, because.at());
    }

    private Stream<TimelineEntry> entriesOf(TicketChange.Opened one) {
        var ticket = one.ticket();
        var entries = new ArrayList<TimelineEntry>();
        entries.add(OpeningEntries.opened(one));
        var all = Stream.concat(earlier(ticket).stream(), siblings(ticket).stream())
                .toList();
        if (!all.isEmpty()) {
            entries.add(OpeningEntries.linked(ticket, all, one));
        }
        for (var other : earlier(ticket)) {
            entries.add(OpeningEntries.linked(other, List.of(ticket), one));
        }
        Optional.ofNullable(answered.get(ticket.id()))
                .map(ChangeEntries::closed)
                .ifPresent(entries::add);
        return entries.stream();
    }

    private List<Ticket> siblings(Ticket ticket) {
        return of(newOfMessage, ticket).stream().filter(ticket::isSiblingOf).toList();
    }

    private List<Ticket> earlier(Ticket ticket) {
        return of(earlierOfMessage, ticket);
    }

    private static List<Ticket> of(Map<UUID, List<Ticket>> tickets, Ticket ticket) {
        return tickets.getOrDefault(ticket.origin().messageId(), List.of());
    }

    private static Map<UUID, List<Ticket>> byMessage(List<Ticket> tickets) {
        return tickets.stream()
                .collect(Collectors.groupingBy(ticket -> ticket.origin().messageId()));
    }
}
