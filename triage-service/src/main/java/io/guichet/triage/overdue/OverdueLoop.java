package io.guichet.triage.overdue;

import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks again and again for as long as the service runs; while the database is away it goes on trying. */
@ApplicationScoped
class OverdueLoop {

    private final Loops loops;
    private final Overdue overdue;
    private final OverdueConfig config;
    private final Outbox outbox;

    OverdueLoop(Loops loops, Overdue overdue, OverdueConfig config, Outbox outbox) {
        this.loops = loops;
        this.overdue = overdue;
        this.config = config;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        loops.start("deciding on what is overdue", config.poll(), this::cycle);
    }

    private Uni<Boolean> cycle() {
        return overdue.fire(config.batch()).invoke(this::wake).map(looked -> looked == config.batch());
    }

    private void wake(int looked) {
        if (looked > 0) {
            outbox.wake();
        }
    }
}
