package io.guichet.sla.waking;

import io.guichet.chassis.loop.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Wakes again and again for as long as the service runs; while the database is away it goes on trying. */
@ApplicationScoped
class WakingLoop {
    private final Loops loops;
    private final Waking waking;
    private final WakingConfig config;

    WakingLoop(Loops loops, Waking waking, WakingConfig config) {
        this.loops = loops;
        this.waking = waking;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loops.start("waking what is due", config.poll(), this::cycle);
    }

    private Uni<Boolean> cycle() {
        return waking.fire(config.batch()).map(fired -> fired == config.batch());
    }
}
