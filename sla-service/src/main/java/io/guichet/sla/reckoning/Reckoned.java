package io.guichet.sla.reckoning;

import io.guichet.sla.calendar.TargetUnit;
import io.guichet.sla.calendar.TimeScale;
import io.guichet.sla.history.Standing;
import io.guichet.sla.policy.Choice;
import io.guichet.sla.policy.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Until when a run of a clock may take, and what of it is known to have become.
 *
 * @param clock what it is about
 * @param occasion sequence of the fact that started the run
 * @param choice policy and calendar
 * @param startedAt when it started
 * @param pauses where its clock stood still
 * @param dueAt null while it is paused before it came due
 * @param moments when which share of the target, in percent, is used up; those that are known
 * @param endedAt when what it is about was done, or became pointless; null as long as it runs
 * @param done whether it was done
 * @param standing the ticket at its end, or now
 */
public record Reckoned(
        String clock,
        int occasion,
        Choice choice,
        Instant startedAt,
        List<Pause> pauses,
        @Nullable Instant dueAt,
        Map<Integer, Instant> moments,
        @Nullable Instant endedAt,
        boolean done,
        Standing standing) {

    /** Where it stands; one that ended after it was due is missed, whoever notices when. */
    public DeadlineState state(Instant now) {
        if (endedAt != null) {
            return endedBefore(endedAt);
        }
        if (dueAt == null) {
            return DeadlineState.PAUSED;
        }
        return dueAt.isAfter(now) ? DeadlineState.RUNNING : DeadlineState.MISSED;
    }

    private DeadlineState endedBefore(Instant end) {
        if (dueAt != null && dueAt.isBefore(end)) {
            return DeadlineState.MISSED;
        }
        return done ? DeadlineState.MET : DeadlineState.CANCELLED;
    }

    /** What was used of the target until a moment, in shares of it; 1 is all. */
    public double used(Instant until) {
        return (double) meter().consumed(endedAt == null ? until : endedAt)
                / choice.policy().target().amount();
    }

    /** Working minutes, whatever the target is counted in, that it took until a moment. */
    public Duration consumed(Instant until) {
        TimeScale minutes = choice.calendar().scale(TargetUnit.MINUTE);
        long micros = new Meter(minutes, startedAt, pauses).consumed(endedAt == null ? until : endedAt);
        return Duration.ofNanos(micros * 1_000);
    }

    /** When a further target has gone by since it came due: share 200 for the first, then 300 and so on (P25). */
    public Optional<Instant> repetition(int share) {
        long further = (share / Step.DUE - 1) * choice.policy().target().amount();
        return dueAt == null ? Optional.empty() : meter().from(dueAt).reaching(further);
    }

    private Meter meter() {
        return new Meter(choice.scale(), startedAt, pauses);
    }
}
