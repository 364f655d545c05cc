package io.guichet.ticket.joining;

import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.SettledSubject.Key;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where messages go that belong to tickets: ticket-service has the last word, because a ticket may have moved on since it was decided.
 *
 * @param joins those whose ticket takes them, also by being reopened, with the ticket
 * @param beside those whose ticket is closed and stays so, with that ticket: each opens a new one that is linked with it
 * @param parked those whose ticket is not here yet
 * @param at when
 */
record JoinPlan(Map<Joining, Ticket> joins, Map<Joining, Ticket> beside, List<Joining> parked, Instant at) {

    private static final String PASSED = "what it reported has passed";

    // P8
    static JoinPlan of(List<Joining> asked, Map<UUID, Ticket> here, Desk desk, Instant now) {
        var plan = new JoinPlan(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), now);
        for (var joining : asked) {
            var ticket = here.get(joining.ticketId());
            if (ticket == null) {
                plan.parked.add(joining);
            } else if (joining.isSilent() || ticket.isOpen() || ticket.isAsked() || reopens(ticket, desk, now)) {
                plan.joins.put(joining, ticket);
            } else {
                plan.beside.put(joining, ticket);
            }
        }
        return plan;
    }

    private static boolean reopens(Ticket ticket, Desk desk, Instant now) {
        var closedAt = ticket.closedAt();
        return closedAt != null && desk.reopens(ticket.queue(), closedAt, now);
    }

    /** The subjects that join, each with its ticket; of several joinings of one subject the first stays. */
    Map<Key, UUID> places() {
        var places = new LinkedHashMap<Key, UUID>();
        joins.keySet().forEach(joining -> places.putIfAbsent(joining.subject(), joining.ticketId()));
        return places;
    }

    /** Brings the messages of these subjects to their tickets, each once. */
    List<TicketChange> join(Set<Key> claimed, String by) {
        var changes = new ArrayList<TicketChange>();
        var done = new HashSet<Key>();
        joins.forEach((joining, ticket) -> {
            if (claimed.contains(joining.subject()) && done.add(joining.subject())) {
                changes.addAll(join(joining, ticket, by));
            }
        });
        return changes;
    }

    private List<TicketChange> join(Joining joining, Ticket ticket, String by) {
        var changes = new ArrayList<TicketChange>();
        changes.add(ticket.join(joining.arrive(at), by, at));
        if (joining.resolves()) {
            ticket.resolve(PASSED, joining.trace(), by, at).ifPresent(changes::add);
        }
        return changes;
    }
}
