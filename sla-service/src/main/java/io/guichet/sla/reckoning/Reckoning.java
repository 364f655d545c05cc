package io.guichet.sla.reckoning;

import io.guichet.sla.history.History;
import io.guichet.sla.policy.Policies;
import java.util.List;
import java.util.stream.Stream;

/**
 * From policies and what happened to a ticket to its deadlines. Pure: no clock is read, no database asked. It knows nothing of
 * what it said before, so whoever follows a ticket event by event comes to the same as whoever begins anew.
 */
public final class Reckoning {
    private final Policies policies;

    public Reckoning(Policies policies) {
        this.policies = policies;
    }

    /** The deadlines of a ticket: for each run of each clock, the first policy whose scope covers it. */
    public List<Reckoned> of(History history) {
        return policies.clocks().stream()
                .flatMap(clock -> Runs.of(clock, history).stream())
                .flatMap(run -> reckon(run, history))
                .toList();
    }

    private Stream<Reckoned> reckon(Run run, History history) {
        return policies
                .choose(run.clock(), run.standing())
                .map(choice -> new Measuring(
                                run,
                                choice,
                                history.postponement(run.clock().name(), run.occasion())
                                        .orElse(null))
                        .reckoned())
                .stream();
    }
}
