package io.guichet.sla.waking;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.chassis.seeded.Failpoint;
import io.guichet.sla.database.Rows;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.DeadlineEvents;
import io.guichet.sla.deadline.Deadlines;
import io.guichet.sla.policy.Policies;
import io.guichet.sla.policy.PoliciesInForce;
import io.guichet.sla.policy.Policy;
import io.guichet.sla.policy.Step;
import io.guichet.sla.waking.Timers.Fired;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fires what came due: the timers gone, the deadlines changed and the events told, in one transaction. */
@ApplicationScoped
class Waking {
    // P25: whoever reckons anew sets the timer of the next repetition
    private static final String REPEAT = """
            insert into stale (subject_id)
            select distinct cast(i as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) i
            on conflict do nothing
            """;

    private final Timers timers;
    private final Deadlines deadlines;
    private final PoliciesInForce policies;
    private final Outbox outbox;
    private final Lateness lateness;

    Waking(Timers timers, Deadlines deadlines, PoliciesInForce policies, Outbox outbox, Lateness lateness) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.policies = policies;
        this.outbox = outbox;
        this.lateness = lateness;
    }

    /** Fires a batch of the timers that came due, in order of due time. Answers how many it took. */
    Uni<Integer> fire(int batch) {
        return Panache.withTransaction(
                        () -> timers.claim(batch).flatMap(this::fire).invoke(Failpoint.TIMER_BEFORE_COMMIT::pass))
                .invoke(this::tellRelay);
    }

    private Uni<Integer> fire(List<Fired> fired) {
        if (fired.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        List<UUID> ids = fired.stream().map(Fired::deadlineId).distinct().toList();
        return deadlines
                .lock(ids)
                .map(locked -> new Firing(policies.get()).fire(fired, locked))
                .flatMap(this::write)
                .replaceWith(fired.size());
    }

    private Uni<Void> write(Firing firing) {
        return deadlines
                .write(List.copyOf(firing.changed.values()))
                .flatMap(written -> outbox.add(firing.events))
                .flatMap(told -> repeat(firing.repeating))
                .invoke(() -> firing.late.forEach(lateness::record));
    }

    private static Uni<Void> repeat(Set<UUID> subjects) {
        return subjects.isEmpty()
                ? Uni.createFrom().voidItem()
                : Rows.execute(REPEAT, Map.of("ids", Rows.of(subjects))).replaceWithVoid();
    }

    private void tellRelay(int fired) {
        if (fired > 0) {
            outbox.wake();
        }
    }

    /** What a batch of timers changes and tells. */
    private static final class Firing {
        private final Policies policies;
        private final Map<UUID, Deadline> changed = new HashMap<>();
        private final List<OutgoingEvent> events = new ArrayList<>();
        private final List<Lateness.Late> late = new ArrayList<>();
        private final Set<UUID> repeating = new HashSet<>();

        Firing(Policies policies) {
            this.policies = policies;
        }

        Firing fire(List<Fired> fired, List<Deadline> locked) {
            Map<UUID, Deadline> now = new HashMap<>();
            locked.forEach(deadline -> now.put(deadline.id(), deadline));
            for (Fired timer : fired) {
                Deadline deadline = now.get(timer.deadlineId());
                if (deadline != null && !deadline.told().containsKey(timer.threshold())) {
                    now.put(deadline.id(), fire(timer, deadline));
                }
            }
            return this;
        }

        private Deadline fire(Fired timer, Deadline deadline) {
            Deadline after = deadline.fired(timer.threshold(), timer.dueAt(), timer.now());
            changed.put(after.id(), after);
            events.add(DeadlineEvents.fired(
                    after,
                    policies.named(after.policy())
                            .map(policy -> policy.step(timer.threshold()))
                            .orElseGet(() -> Step.unknown(timer.threshold())),
                    timer.dueAt(),
                    timer.now()));
            late.add(new Lateness.Late(after, timer.threshold(), timer.dueAt(), timer.now()));
            if (policies.named(after.policy()).map(Policy::repeats).orElse(false)) {
                repeating.add(after.ticketId());
            }
            return after;
        }
    }
}
