package io.guichet.chassis.health;

import io.guichet.chassis.inbox.ConsumerHeartbeat;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Ends a process whose consumer is no longer alive; Kubernetes, or the local launcher, starts it again. */
@ApplicationScoped
class Watchdog {

    private static final Logger LOG = Logger.getLogger(Watchdog.class);
    private static final long LOOK_MILLIS = 15_000;
    private static final int EXIT_CODE = 70;

    private final Vertx vertx;
    private final ConsumerHeartbeat heartbeat;
    private final boolean enabled;
    private List<String> suspects = List.of();

    Watchdog(
            Vertx vertx,
            ConsumerHeartbeat heartbeat,
            @ConfigProperty(name = "guichet.watchdog.enabled", defaultValue = "true") boolean enabled) {
        this.vertx = vertx;
        this.heartbeat = heartbeat;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            vertx.setPeriodic(LOOK_MILLIS, ignored -> look());
        }
    }

    /** Twice in a row, so that a machine that was asleep is not taken for a dead consumer. */
    private void look() {
        var silent = heartbeat.silent();
        if (silent.stream().anyMatch(suspects::contains)) {
            LOG.errorf(
                    "the consumer of %s has stopped polling; this process ends so that a new one takes over", silent);
            Runtime.getRuntime().halt(EXIT_CODE);
        }
        suspects = silent;
    }
}
