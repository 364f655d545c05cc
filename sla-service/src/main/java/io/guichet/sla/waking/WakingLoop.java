package io.guichet.sla.waking;

import io.guichet.chassis.loop.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Wakes again and again for as long as the service runs; while the database is away it goes on trying. */
@ApplicationScoped
class WakingLoop {
    private static final Logger LOG = Logger.getLogger(WakingLoop.class);
    private static final long SECONDS_TO_END = 5;

    private final Vertx vertx;
    private final Waking waking;
    private final WakingConfig config;
    private @Nullable Loop loop;

    WakingLoop(Vertx vertx, Waking waking, WakingConfig config) {
        this.vertx = vertx;
        this.waking = waking;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("waking what is due", vertx, config.poll(), this::cycle);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop == null) {
            return;
        }
        try {
            loop.stop().toCompletableFuture().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("a batch of timers did not end in time; it fires at the next start");
        }
    }

    private Uni<Boolean> cycle() {
        return waking.fire(config.batch()).map(fired -> fired == config.batch());
    }
}
