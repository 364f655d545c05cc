package io.guichet.sla.waking;

import io.guichet.chassis.outbox.Outbox;
import io.guichet.sla.deadline.Deadline;
import io.guichet.sla.deadline.DeadlineEvents;
import io.guichet.sla.deadline.Deadlines;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Fires what came due: the timers gone, the deadlines missed and the events told, in one transaction. */
@ApplicationScoped
class Waking {
    private final Timers timers;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Lateness lateness;

    Waking(Timers timers, Deadlines deadlines, Outbox outbox, Lateness lateness) {
        this.timers = timers;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.lateness = lateness;
    }

    /** Fires a batch of the timers that came due, in order of due time. Answers how many it took. */
    Uni<Integer> fire(int batch) {
        return Panache.withTransaction(() -> timers.claim(batch).flatMap(this::miss))
                .invoke(lateness::record)
                .invoke(missed -> wakeRelay(missed.size()))
                .map(List::size);
    }

    private Uni<List<Deadline>> miss(List<Fired> fired) {
        if (fired.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Instant now = fired.get(0).at();
        return deadlines
                .inOrder(fired.stream().map(Fired::deadlineId).toList())
                .map(due -> due.stream().filter(deadline -> deadline.miss(now)).toList())
                .call(missed ->
                        outbox.add(missed.stream().map(DeadlineEvents::missed).toList()));
    }

    private void wakeRelay(int missed) {
        if (missed > 0) {
            outbox.wake();
        }
    }
}
