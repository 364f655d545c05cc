package io.guichet.chassis.outbox;

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

/**
 * Carries outbox rows to Kafka: in id order, batch after batch, each acknowledged before it is marked as sent.
 *
 * <p>One relay per service is active, whichever instance holds the lease. Rows are marked on the connection that holds it, so a
 * relay that lost the lease can send a batch twice (consumers remove repeats) but never mark what it did not send.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final long SECONDS_TO_DRAIN = 10;

    private final Vertx vertx;
    private final RelayLease lease;
    private final KafkaSender sender;
    private final OutboxConfig config;
    private @Nullable Loop loop;

    OutboxRelay(Vertx vertx, RelayLease lease, KafkaSender sender, OutboxConfig config) {
        this.vertx = vertx;
        this.lease = lease;
        this.sender = sender;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            loop = Loop.start("the outbox relay", vertx, config.poll(), this::relay);
        }
    }

    void wake(@Observes OutboxWritten signal) {
        if (loop != null) {
            loop.wake();
        }
    }

    /** What is committed by now goes out before the process ends, if Kafka and PostgreSQL are there. */
    void stop(@Observes ShutdownEvent event) {
        if (loop == null) {
            return;
        }
        try {
            loop.stop().toCompletableFuture().get(SECONDS_TO_DRAIN, TimeUnit.SECONDS);
            lease.release().subscribeAsCompletionStage().get(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.infof("the outbox relay did not end in time; what is left is sent at the next start");
        }
    }

    /** One batch. True if there may be more. */
    private Uni<Boolean> relay() {
        return lease.hold()
                .flatMap(held -> held ? sendBatch() : Uni.createFrom().item(false));
    }

    private Uni<Boolean> sendBatch() {
        return lease.waiting(config.batch()).flatMap(batch -> {
            if (batch.isEmpty()) {
                return Uni.createFrom().item(false);
            }
            var sending = sender.send(batch);
            return lease.keepAliveUntil(sending).flatMap(lease::mark).replaceWith(batch.size() == config.batch());
        });
    }
}
