package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Decision;
import io.guichet.proof.check.Facts.Sent;
import io.guichet.proof.check.Facts.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One subject, one ticket, ever (P3): for a customer's input always, for others where triage has decided so. */
final class OneSubjectIsOneTicket implements Check {
    private static final String OPEN = "open";
    private static final String JOIN = "join";

    @Override
    public String promise() {
        return "every subject of an acknowledged input is decided and is exactly one ticket, or none where none is opened";
    }

    @Override
    public List<String> violations(Facts facts) {
        Map<String, List<Ticket>> tickets = facts.tickets().stream()
                .collect(Collectors.groupingBy(ticket -> key(ticket.message(), ticket.subject())));
        Map<String, Decision> decisions = new HashMap<>();
        for (Decision decision : facts.decisions()) {
            decisions.merge(
                    key(decision.message(), decision.subject()),
                    decision,
                    (one, other) -> one.revision() >= other.revision() ? one : other);
        }
        Set<String> ids = facts.tickets().stream().map(Ticket::id).collect(Collectors.toSet());
        List<String> violations = new ArrayList<>();
        for (Sent sent : facts.sent()) {
            // subjects count from 1
            for (int subject = 1; sent.isAcknowledged() && subject <= sent.subjects(); subject++) {
                String key = key(sent.message(), subject);
                Decision decision = decisions.get(key);
                String whose = "subject " + subject + " of input " + sent.token();
                if (decision == null) {
                    violations.add(whose + " was never decided");
                } else if (decision.outcome().equals(JOIN)) {
                    if (!ids.contains(decision.ticket())) {
                        violations.add(whose + " was to join ticket " + decision.ticket() + ", which is not there");
                    }
                } else {
                    look(sent, whose, decision, tickets.getOrDefault(key, List.of()), violations);
                }
            }
        }
        tickets.forEach((key, found) -> {
            if (found.size() > 1) {
                violations.add("subject " + key + " has " + found.size() + " tickets: "
                        + found.stream().map(Ticket::number).toList());
            }
        });
        return violations;
    }

    private static void look(
            Sent sent, String whose, Decision decision, List<Ticket> tickets, List<String> violations) {
        boolean opens = decision.outcome().equals(OPEN);
        if (opens && tickets.stream().noneMatch(ticket -> ticket.id().equals(decision.ticket()))) {
            violations.add(whose + " was to open ticket " + decision.ticket() + ", which is not there");
        } else if (!opens && sent.customer()) {
            violations.add(whose + " is a customer's, and has no ticket: " + decision.outcome());
        } else if (!opens && !tickets.isEmpty()) {
            violations.add(whose + " has a ticket, though triage decided to " + decision.outcome() + " it");
        }
    }

    private static String key(String message, int subject) {
        return message + "/" + subject;
    }
}
