package io.guichet.notification.delivery;

import io.guichet.chassis.loop.Loop;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.Notifications;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Finds mails whose sender did not come back, and measures how many wait. */
@ApplicationScoped
class LeaseWatch {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Settlement settlement;
    private final Notifications notifications;
    private final AtomicLong pending;
    private @Nullable Loop loop;

    LeaseWatch(Vertx vertx, Settlement settlement, Notifications notifications, MeterRegistry metrics) {
        this.vertx = vertx;
        this.settlement = settlement;
        this.notifications = notifications;
        this.pending = metrics.gauge("guichet.notifications.pending", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("the watch over mails under way", vertx, EVERY, this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    private Uni<Boolean> look() {
        return settlement.expire().call(this::measure);
    }

    private Uni<Long> measure() {
        return Panache.withSession(() -> notifications.count("state", NotificationState.PENDING))
                .invoke(pending::set);
    }
}
