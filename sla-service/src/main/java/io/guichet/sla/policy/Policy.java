package io.guichet.sla.policy;

import io.guichet.sla.calendar.Target;
import io.guichet.sla.history.Standing;
import java.util.List;
import java.util.Set;

/**
 * A target that the desk sets itself; internal, no mail ever repeats it (P30).
 *
 * @param name how reports and events call it
 * @param clock what it is about
 * @param rank the lowest is asked first; of the same rank, the one that stands first
 * @param scope the tickets it is for
 * @param target how much time there is
 * @param pausedBy states in which the clock stands still
 * @param repeats whether it comes due again each time that a further target has gone by, until it is stopped (P25)
 * @param steps what is done when, in order; the one at 100 is always among them
 */
public record Policy(
        String name,
        ClockRule clock,
        int rank,
        Scope scope,
        Target target,
        Set<String> pausedBy,
        boolean repeats,
        List<Step> steps) {

    public Policy {
        steps = List.copyOf(steps);
    }

    boolean covers(Standing ticket) {
        return scope.covers(ticket);
    }

    /** What is done at a share of the target; a repetition does what was done when it came due first. */
    public Step step(int at) {
        return steps.stream().filter(step -> step.at() == at).findFirst().orElseGet(() -> due(at));
    }

    private Step due(int at) {
        Step due =
                steps.stream().filter(step -> step.at() == Step.DUE).findFirst().orElse(Step.MISSED);
        return new Step(at, due.tell(), due.label(), due.level());
    }
}
