package io.guichet.sla.deadline;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.sla.reckoning.DeadlineState;
import io.guichet.sla.reckoning.Reckoned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written and told so that what is kept of a ticket is what was reckoned. Pure. Reckoning the same again changes
 * and tells nothing; what has ended under other policies stays as it ended.
 */
public final class Settlement {
    private final Subject subject;
    private final String policies;
    private final @Nullable String trace;
    private final Instant now;
    private final Map<UUID, Deadline> kept = new HashMap<>();
    private final List<Deadline> written = new ArrayList<>();
    private final List<TimerRow> timers = new ArrayList<>();
    private final List<OutgoingEvent> events = new ArrayList<>();
    private final Map<String, Integer> generations = new HashMap<>();

    private Settlement(Subject subject, Cause cause, List<Deadline> before) {
        this.subject = subject;
        this.policies = cause.policies();
        this.trace = cause.traceparent();
        this.now = cause.now();
        for (Deadline deadline : before) {
            kept.put(deadline.id(), deadline);
            generations.merge(deadline.clock(), deadline.generation(), Math::max);
        }
    }

    /**
     * Why something is settled.
     *
     * @param policies version of the policies in force
     * @param traceparent of the event behind it
     * @param now by the database's clock
     */
    public record Cause(String policies, @Nullable String traceparent, Instant now) {}

    /** Brings what was kept before to what is reckoned. */
    public static Settlement of(Subject subject, List<Deadline> before, List<Reckoned> reckoned, Cause cause) {
        Settlement settlement = new Settlement(subject, cause, before);
        reckoned.forEach(settlement::settle);
        settlement.kept.values().forEach(settlement::dropIfOpen);
        return settlement;
    }

    private void settle(Reckoned reckoned) {
        Deadline before = kept.remove(Deadline.idOf(subject.id(), reckoned.clock(), reckoned.occasion()));
        if (before == null) {
            begin(reckoned);
        } else if (before.isOpen() || before.policies().equals(policies)) {
            go(before, reckoned);
        }
    }

    private void begin(Reckoned reckoned) {
        int generation = generations.merge(reckoned.clock(), 1, Integer::sum);
        Deadline deadline =
                Deadline.of(subject, reckoned, generation, new Deadline.Told(Map.of(), null, policies, trace), now);
        write(deadline, reckoned);
        if (deadline.dueAt() != null) {
            tell(DeadlineEvents.set(deadline));
        }
        tellEnd(deadline);
    }

    private void go(Deadline before, Reckoned reckoned) {
        Deadline same = after(before, reckoned, before.generation());
        boolean moved = !Objects.equals(same.dueAt(), before.dueAt())
                || !same.policy().equals(before.policy())
                || !Objects.equals(same.target(), before.target());
        if (same.isOpen() && moved && same.dueAt() != null) {
            Deadline anew = after(before, reckoned, generations.merge(before.clock(), 1, Integer::sum));
            write(anew, reckoned);
            tell(DeadlineEvents.set(anew));
            return;
        }
        if (!same.equals(withTraceOf(before, same)) || isRepeating(reckoned)) {
            write(same, reckoned);
        }
        if (same.isOpen() && same.is(DeadlineState.PAUSED) && !before.is(DeadlineState.PAUSED)) {
            tell(DeadlineEvents.paused(same, reckoned));
        }
        if (!same.state().equals(before.state())) {
            tellEnd(same);
        }
    }

    private Deadline after(Deadline before, Reckoned reckoned, int generation) {
        Deadline.Told told = new Deadline.Told(before.told(), before.firedAt(), policies, trace);
        return Deadline.of(subject, reckoned, generation, told, now);
    }

    private static boolean isRepeating(Reckoned reckoned) {
        return reckoned.choice().policy().repeats() && reckoned.endedAt() == null;
    }

    /** The same deadline, as if it had been caused by what caused the other one: who caused it is no difference. */
    private static Deadline withTraceOf(Deadline deadline, Deadline other) {
        return new Deadline(
                deadline.id(),
                deadline.ticketId(),
                deadline.number(),
                deadline.messageId(),
                deadline.subjectIndex(),
                deadline.clock(),
                deadline.occasion(),
                deadline.generation(),
                deadline.policy(),
                deadline.calendar(),
                deadline.target(),
                deadline.queue(),
                deadline.priority(),
                deadline.organization(),
                deadline.organizationId(),
                deadline.assignee(),
                deadline.watcher(),
                deadline.startedAt(),
                deadline.dueAt(),
                deadline.state(),
                deadline.endedAt(),
                deadline.firedAt(),
                deadline.consumedSeconds(),
                deadline.told(),
                deadline.policies(),
                other.traceparent());
    }

    private void write(Deadline deadline, Reckoned reckoned) {
        written.add(deadline);
        timers.addAll(TimerRow.of(deadline, reckoned));
    }

    // of a message that is held nothing is told but that nobody has looked at it
    private void tell(OutgoingEvent event) {
        if (subject.messageId() == null) {
            events.add(event);
        }
    }

    private void tellEnd(Deadline deadline) {
        if (deadline.is(DeadlineState.MET)) {
            tell(DeadlineEvents.met(deadline));
        } else if (deadline.is(DeadlineState.CANCELLED)) {
            tell(DeadlineEvents.cancelled(deadline, now));
        }
    }

    /** The run is not there any more: no policy is for it, or a fact that came late shows that it never was. */
    private void dropIfOpen(Deadline before) {
        if (before.isOpen() && !before.policies().isEmpty()) {
            Deadline dropped = before.dropped();
            written.add(dropped);
            tell(DeadlineEvents.cancelled(dropped, now));
        }
    }

    /** Deadlines that are new or changed; the timers of each are replaced. */
    public List<Deadline> written() {
        return written;
    }

    public List<TimerRow> timers() {
        return timers;
    }

    /** What is told, in order. */
    public List<OutgoingEvent> events() {
        return events;
    }
}
