package io.guichet.sla.policy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.loop.Loops;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Takes the policies anew when their file changes. {@code guichet_policies_refused} is 1 while a file waits that is refused. */
@ApplicationScoped
class PoliciesWatch {
    private static final Logger LOG = Logger.getLogger(PoliciesWatch.class);

    private final PoliciesInForce policies;
    private final PoliciesConfig config;
    private final Loops loops;
    private final AtomicInteger refused;

    PoliciesWatch(PoliciesInForce policies, PoliciesConfig config, Loops loops, MeterRegistry metrics) {
        this.policies = policies;
        this.config = config;
        this.loops = loops;
        this.refused = metrics.gauge("guichet.policies.refused", new AtomicInteger());
    }

    void start(@Observes StartupEvent event) {
        loops.start("the watch on the policies", config.watch(), this::look);
    }

    private Uni<Boolean> look() {
        return Uni.createFrom().item(this::refresh).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private boolean refresh() {
        try {
            if (policies.refresh()) {
                refused.set(0);
            }
        } catch (BrokenDeskFile e) {
            refused.set(1);
            EventLog.warn(
                    LOG,
                    "policies-refused",
                    Map.of(
                            "why", String.valueOf(e.getMessage()),
                            "version", policies.get().version()));
        }
        return false;
    }
}
