package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Ticket;
import io.guichet.proof.check.Facts.TicketEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whoever reads {@code ticket.events} and removes repeated ids sees 1..n for each ticket, in this order. */
final class SequencesHaveNoGap implements Check {
    @Override
    public String promise() {
        return "`sequence` is 1..n, in order, per ticket in Kafka after removing repeated ids";
    }

    @Override
    public List<String> violations(Facts facts) {
        Set<String> seen = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        List<String> violations = new ArrayList<>();
        for (TicketEvent event : facts.ticketEvents()) {
            if (!seen.add(event.id())) {
                continue;
            }
            long expected = last.getOrDefault(event.ticket(), 0L) + 1;
            if (event.sequence() != expected) {
                violations.add("ticket " + event.ticket() + ": " + event.type() + " has sequence " + event.sequence()
                        + " where " + expected + " was expected");
            }
            last.put(event.ticket(), event.sequence());
        }
        for (Ticket ticket : facts.tickets()) {
            if (!last.containsKey(ticket.id())) {
                violations.add("ticket " + ticket.number() + " has no event in Kafka");
            }
        }
        return violations;
    }
}
