package io.guichet.sla.deadline;

import io.guichet.sla.policy.ClockName;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.Policy;
import io.guichet.sla.policy.Priority;
import java.time.Instant;

/** From policies and what happened to a ticket to its deadlines: pure, no clock, no database. */
final class Reckoning {
    private static final int FIRST_GENERATION = 1;

    private final Policies policies;

    Reckoning(Policies policies) {
        this.policies = policies;
    }

    /**
     * Until when an opened ticket is to be solved (P30). A priority that this version does not know counts as unqualified, so
     * that no ticket goes without a deadline.
     */
    Deadline solution(TicketOpening ticket) {
        Policy policy = policies.of(
                ClockName.SOLUTION, Priority.named(ticket.priority()).orElse(Priority.UNQUALIFIED));
        return new Deadline(
                ticket, policy, FIRST_GENERATION, policies.calendar().due(ticket.openedAt(), policy.target()));
    }

    /** Until when a ticket that was closed and is open again is to be solved: by the same policy, from its reopening on. */
    Deadline again(Deadline before, Instant reopenedAt) {
        Policy policy =
                policies.named(before.policy()).orElseGet(() -> policies.of(before.clock(), Priority.UNQUALIFIED));
        return new Deadline(before, policy, reopenedAt, policies.calendar().due(reopenedAt, policy.target()));
    }
}
