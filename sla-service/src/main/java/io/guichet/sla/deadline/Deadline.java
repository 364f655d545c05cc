package io.guichet.sla.deadline;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guichet.chassis.id.Ids;
import io.guichet.sla.history.Fact.Person;
import io.guichet.sla.policy.Step;
import io.guichet.sla.reckoning.DeadlineState;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run of a clock as it is kept: what was reckoned last, and what was told of it. Immutable; what changes it answers another.
 *
 * @param occasion sequence of the fact that started the run
 * @param generation counts the reckonings of this clock of this ticket, from 1
 * @param dueAt null while its clock stands still
 * @param state by name, as {@link DeadlineState} writes it
 * @param endedAt when what it is about was done, or became pointless
 * @param firedAt when its coming due was noticed
 * @param consumedSeconds working time that it took; once it has ended
 * @param told shares of the target that were told, each with its moment
 * @param policies version of the policies that it was reckoned with
 * @param traceparent the trace of the event that changed it last
 */
@JsonNaming(SnakeCaseStrategy.class)
public record Deadline(
        UUID id,
        UUID ticketId,
        @Nullable String number,
        @Nullable UUID messageId,
        @Nullable Integer subjectIndex,
        String clock,
        int occasion,
        int generation,
        String policy,
        @Nullable String calendar,
        @Nullable String target,
        @Nullable String queue,
        @Nullable String priority,
        @Nullable String organization,
        @Nullable String organizationId,
        @Nullable Person assignee,
        @Nullable Person watcher,
        Instant startedAt,
        @Nullable Instant dueAt,
        String state,
        @Nullable Instant endedAt,
        @Nullable Instant firedAt,
        @Nullable Long consumedSeconds,
        Map<Integer, Instant> told,
        String policies,
        @Nullable String traceparent) {

    /** A run of a clock of a subject has the same id, always. */
    public static UUID idOf(UUID subject, String clock, int occasion) {
        return Ids.named(subject, clock + "/" + occasion);
    }

    /** What was reckoned, with what was told before of shares whose moments have not moved into the future. */
    static Deadline of(Subject subject, Reckoned reckoned, int generation, Told before, Instant now) {
        Map<Integer, Instant> told = new TreeMap<>(before.shares());
        told.entrySet().removeIf(share -> isAhead(share.getKey(), reckoned, now));
        DeadlineState state = stateOf(reckoned, told, now);
        return new Deadline(
                idOf(subject.id(), reckoned.clock(), reckoned.occasion()),
                subject.id(),
                subject.number(),
                subject.messageId(),
                subject.subjectIndex(),
                reckoned.clock(),
                reckoned.occasion(),
                generation,
                reckoned.choice().policy().name(),
                reckoned.choice().calendarName(),
                reckoned.choice().policy().target().toString(),
                reckoned.standing().queue(),
                reckoned.standing().priority(),
                reckoned.standing().organization(),
                reckoned.standing().organizationId(),
                reckoned.standing().assignee(),
                reckoned.standing().watcher(),
                reckoned.startedAt(),
                reckoned.dueAt(),
                state.toString(),
                reckoned.endedAt(),
                told.containsKey(Step.DUE) ? before.firedAt() : null,
                reckoned.endedAt() == null ? null : reckoned.consumed(now).toSeconds(),
                told,
                before.policies(),
                before.traceparent());
    }

    /** What is carried over from one reckoning to the next. */
    record Told(
            Map<Integer, Instant> shares,
            @Nullable Instant firedAt,
            String policies,
            @Nullable String traceparent) {}

    private static boolean isAhead(int share, Reckoned reckoned, Instant now) {
        Instant moment = share > Step.HIGHEST || !reckoned.moments().containsKey(share)
                ? reckoned.dueAt()
                : reckoned.moments().get(share);
        return reckoned.endedAt() == null && moment != null && moment.isAfter(now);
    }

    // what runs is missed when that is told, not before; what has ended is what it is
    private static DeadlineState stateOf(Reckoned reckoned, Map<Integer, Instant> told, Instant now) {
        DeadlineState state = reckoned.state(now);
        if (reckoned.endedAt() != null || state == DeadlineState.PAUSED) {
            return state;
        }
        return told.containsKey(Step.DUE) ? DeadlineState.MISSED : DeadlineState.RUNNING;
    }

    /** A share of its target is used up, and that is told. */
    public Deadline fired(int share, Instant moment, Instant now) {
        Map<Integer, Instant> more = new TreeMap<>(told);
        more.put(share, moment);
        boolean missed = share == Step.DUE;
        return new Deadline(
                id,
                ticketId,
                number,
                messageId,
                subjectIndex,
                clock,
                occasion,
                generation,
                policy,
                calendar,
                target,
                queue,
                priority,
                organization,
                organizationId,
                assignee,
                watcher,
                startedAt,
                dueAt,
                missed ? DeadlineState.MISSED.toString() : state,
                endedAt,
                missed ? now : firedAt,
                consumedSeconds,
                more,
                policies,
                traceparent);
    }

    /** It is not there any more. */
    Deadline dropped() {
        return new Deadline(
                id,
                ticketId,
                number,
                messageId,
                subjectIndex,
                clock,
                occasion,
                generation,
                policy,
                calendar,
                target,
                queue,
                priority,
                organization,
                organizationId,
                assignee,
                watcher,
                startedAt,
                dueAt,
                DeadlineState.CANCELLED.toString(),
                endedAt,
                firedAt,
                consumedSeconds,
                told,
                policies,
                traceparent);
    }

    /** Whether it runs, stands still or is overdue: what it is about is still to be done. */
    public boolean isOpen() {
        return endedAt == null && !is(DeadlineState.CANCELLED);
    }

    /** Whether it stands there. */
    public boolean is(DeadlineState wanted) {
        return state.equals(wanted.toString());
    }

    /** From when it was due to when that was noticed; zero as long as it was not. */
    public Duration lateness() {
        return firedAt == null || dueAt == null ? Duration.ZERO : Duration.between(dueAt, firedAt);
    }
}
