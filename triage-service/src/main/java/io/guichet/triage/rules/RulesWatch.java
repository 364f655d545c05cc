package io.guichet.triage.rules;

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

/** Takes the rules anew when their file changes. {@code guichet_rules_refused} is 1 while a file waits that is refused. */
@ApplicationScoped
class RulesWatch {

    private static final Logger LOG = Logger.getLogger(RulesWatch.class);

    private final RulesInForce rules;
    private final RulesConfig config;
    private final Loops loops;
    private final AtomicInteger refused;

    RulesWatch(RulesInForce rules, RulesConfig config, Loops loops, MeterRegistry metrics) {
        this.rules = rules;
        this.config = config;
        this.loops = loops;
        this.refused = metrics.gauge("guichet.rules.refused", new AtomicInteger());
    }

    void start(@Observes StartupEvent event) {
        loops.start("the watch on the rules", config.watch(), this::look);
    }

    private Uni<Boolean> look() {
        return Uni.createFrom().item(this::refresh).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private boolean refresh() {
        var before = rules.book();
        try {
            rules.refresh();
            if (rules.book() != before) {
                refused.set(0);
            }
        } catch (BrokenDeskFile e) {
            refused.set(1);
            EventLog.warn(LOG, "rules-refused", Map.of("why", e.getMessage(), "version", before.version()));
        }
        return false;
    }
}
