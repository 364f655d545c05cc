package io.guichet.sla.reckoning;

import io.guichet.sla.calendar.TimeScale;
import io.guichet.sla.history.History.Postponement;
import io.guichet.sla.policy.Choice;
import io.guichet.sla.policy.Policy;
import io.guichet.sla.policy.Step;
import io.guichet.sla.reckoning.Run.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Measures one run of a clock by a policy. */
final class Measuring {
    /** A ticket that is part of another one asks for nothing by itself. */
    private static final String MERGED = "merged";

    private final Run run;
    private final Choice choice;
    private final Policy policy;
    private final TimeScale scale;
    private final Meter meter;
    private final @Nullable Postponement postponement;

    Measuring(Run run, Choice choice, @Nullable Postponement postponement) {
        this.run = run;
        this.choice = choice;
        this.policy = choice.policy();
        this.scale = choice.scale();
        this.meter = new Meter(scale, run.startedAt(), pauses());
        this.postponement = postponement;
    }

    Reckoned reckoned() {
        Optional<Instant> due = due();
        return new Reckoned(
                run.clock().name(),
                run.occasion(),
                choice,
                run.startedAt(),
                meter.pauses(),
                due.orElse(null),
                moments(due),
                run.ending() == null ? null : run.ending().at(),
                run.ending() != null && run.ending().done(),
                run.standing());
    }

    private List<Pause> pauses() {
        return run.stays().stream()
                .filter(stay -> policy.pausedBy().contains(stay.status())
                        || stay.status().equals(MERGED))
                .map(Measuring::pause)
                .toList();
    }

    private static Pause pause(Stay stay) {
        return new Pause(stay.status(), stay.from(), stay.to());
    }

    private Optional<Instant> due() {
        if (postponement != null) {
            return shifted(postponement.until(), postponement.at());
        }
        if (run.chaseOn() != null) {
            return shifted(choice.calendar().opening(run.chaseOn()), run.startedAt()); // P25
        }
        return meter.reaching(policy.target().amount());
    }

    /** A moment that somebody named, later by what has stood still since they did. */
    private Optional<Instant> shifted(Instant named, Instant since) {
        if (meter.pausedBetween(since, named) == 0) {
            return Optional.of(named);
        }
        return meter.from(since).reaching(Math.max(1, scale.between(since, named)));
    }

    private Map<Integer, Instant> moments(Optional<Instant> due) {
        Map<Integer, Instant> moments = new TreeMap<>();
        for (Step step : policy.steps()) {
            moment(step.at(), due).ifPresent(moment -> moments.put(step.at(), moment));
        }
        return moments;
    }

    private Optional<Instant> moment(int share, Optional<Instant> due) {
        if (share == Step.DUE) {
            return due;
        }
        if (!isNamed()) {
            return meter.reaching(shareOf(policy.target().amount(), share));
        }
        if (share < Step.DUE) {
            return due.flatMap(at -> meter.reaching(shareOf(meter.consumed(at), share)));
        }
        return due.map(at -> scale.after(at, shareOf(policy.target().amount(), share - Step.DUE)));
    }

    private boolean isNamed() {
        return postponement != null || run.chaseOn() != null;
    }

    /** Rounded up, so that a share of something is never nothing. */
    private static long shareOf(long amount, int share) {
        long whole = amount / Step.DUE * share;
        long rest = amount % Step.DUE * share;
        return Math.max(1, whole + (rest + Step.DUE - 1) / Step.DUE);
    }
}
