package io.guichet.sla.recomputing;

import io.guichet.chassis.loop.Loops;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.sla.policy.PoliciesInForce;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Reckons anew for as long as there is something to, and looks for it once a second otherwise. */
@ApplicationScoped
class RecomputingLoop {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int BATCH = 100;

    private final Loops loops;
    private final Recomputing recomputing;
    private final PoliciesInForce policies;
    private final Outbox outbox;
    private String marked = "";

    RecomputingLoop(Loops loops, Recomputing recomputing, PoliciesInForce policies, Outbox outbox) {
        this.loops = loops;
        this.recomputing = recomputing;
        this.policies = policies;
        this.outbox = outbox;
    }

    void start(@Observes StartupEvent event) {
        loops.start("reckoning anew", PAUSE, this::cycle);
    }

    private Uni<Boolean> cycle() {
        return markIfChanged().flatMap(done -> recomputing.reckon(BATCH)).map(this::more);
    }

    // a subject that another instance reckons with the policies before is marked when it has found the new ones
    private Uni<Integer> markIfChanged() {
        String version = policies.get().version();
        return version.equals(marked)
                ? Uni.createFrom().item(0)
                : recomputing.mark().invoke(found -> marked = version);
    }

    private boolean more(int taken) {
        if (taken > 0) {
            outbox.wake();
        }
        return taken == BATCH;
    }
}
