package io.guichet.triage.held;

import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.outbox.Outbox;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Looks for messages that wait too long, as long as the service runs. */
@ApplicationScoped
class HeldLoop {

    private static final int BATCH = 50;

    private final Loops loops;
    private final HeldTooLong held;
    private final HeldConfig config;
    private final Outbox outbox;

    HeldLoop(Loops loops, HeldTooLong held, HeldConfig config, Outbox outbox) {
        this.loops = loops;
        this.held = held;
        this.config = config;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        loops.start("looking for messages that wait too long", config.poll(), this::cycle);
    }

    private Uni<Boolean> cycle() {
        return held.label(BATCH).invoke(this::wake).map(labelled -> labelled == BATCH);
    }

    private void wake(int labelled) {
        if (labelled > 0) {
            outbox.wake();
        }
    }
}
