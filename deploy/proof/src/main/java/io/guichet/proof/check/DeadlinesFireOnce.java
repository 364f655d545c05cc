package io.guichet.proof.check;

import io.guichet.proof.check.Facts.Deadline;
import io.guichet.proof.check.Facts.Missed;
import io.guichet.proof.check.Facts.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each open ticket has deadlines, one for each clock that runs, and each that was missed has told so once. */
final class DeadlinesFireOnce implements Check {
    private static final String MISSED = "missed";

    @Override
    public String promise() {
        return "each ticket has its deadlines, and each deadline fires at most once";
    }

    @Override
    public List<String> violations(Facts facts) {
        List<String> violations = new ArrayList<>();
        Set<String> watched = facts.deadlines().stream().map(Deadline::ticket).collect(Collectors.toSet());
        for (Ticket ticket : facts.tickets()) {
            if (!ticket.closed() && !watched.contains(ticket.id())) {
                violations.add("ticket " + ticket.number() + " is open and has no deadline");
            }
        }
        Map<String, Set<String>> fired = facts.missed().stream()
                .collect(Collectors.groupingBy(
                        Missed::deadline, Collectors.mapping(Missed::eventId, Collectors.toSet())));
        for (Deadline deadline : facts.deadlines()) {
            int times = fired.getOrDefault(deadline.id(), Set.of()).size();
            if (times > 1) {
                violations.add(
                        "deadline " + deadline.id() + " of ticket " + deadline.ticket() + " fired " + times + " times");
            }
            if (deadline.state().equals(MISSED) && times == 0) {
                violations.add("deadline " + deadline.id() + " was missed, and nobody was told");
            }
        }
        return violations;
    }
}
