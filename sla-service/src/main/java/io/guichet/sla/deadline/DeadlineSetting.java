package io.guichet.sla.deadline;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.Priority;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Sets the deadlines of tickets that were opened (P30). */
@ApplicationScoped
public class DeadlineSetting {
    private static final Logger LOG = Logger.getLogger(DeadlineSetting.class);

    private final Reckoning reckoning;
    private final Deadlines deadlines;
    private final Outbox outbox;

    DeadlineSetting(Policies policies, Deadlines deadlines, Outbox outbox) {
        this.reckoning = new Reckoning(policies);
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    /** Deadlines, their timers and what is told of them, in the current transaction; what is set already stays as it is. */
    public Uni<Void> open(List<TicketOpening> tickets) {
        tickets.forEach(DeadlineSetting::warnOfUnknownPriority);
        List<Deadline> reckoned = tickets.stream().map(reckoning::solution).toList();
        return deadlines.add(reckoned).flatMap(added -> tell(reckoned, added));
    }

    /** The deadlines of tickets that were closed and are open again, in the current transaction. */
    public Uni<Void> reopen(List<TicketMoment> reopened) {
        if (reopened.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<UUID, Instant> at = reopened.stream()
                .collect(Collectors.toMap(TicketMoment::ticketId, TicketMoment::at, (first, again) -> first));
        return deadlines.last(at.keySet()).flatMap(last -> again(last, at));
    }

    private Uni<Void> again(List<Deadline> last, Map<UUID, Instant> at) {
        List<Deadline> reckoned = last.stream()
                .filter(deadline -> deadline.state() != DeadlineState.RUNNING)
                .map(deadline -> reckoning.again(deadline, Objects.requireNonNull(at.get(deadline.ticketId()))))
                .toList();
        return reckoned.isEmpty()
                ? Uni.createFrom().voidItem()
                : deadlines.add(reckoned).flatMap(added -> tell(reckoned, added));
    }

    private Uni<Void> tell(List<Deadline> reckoned, Set<UUID> added) {
        return outbox.add(reckoned.stream()
                .filter(deadline -> added.remove(deadline.id()))
                .map(DeadlineEvents::set)
                .toList());
    }

    private static void warnOfUnknownPriority(TicketOpening ticket) {
        if (Priority.named(ticket.priority()).isEmpty()) {
            EventLog.warn(
                    LOG,
                    "a ticket of unknown priority gets the deadline of an unqualified one",
                    Map.of("ticket", ticket.number(), "priority", String.valueOf(ticket.priority())));
        }
    }
}
