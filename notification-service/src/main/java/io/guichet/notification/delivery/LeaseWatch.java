package io.guichet.notification.delivery;

import io.guichet.chassis.loop.Loops;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.Notifications;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Finds mails whose sender did not come back, and measures how many wait. */
@ApplicationScoped
class LeaseWatch {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final Loops loops;
    private final Settlement settlement;
    private final Notifications notifications;
    private final AtomicLong pending;

    LeaseWatch(Loops loops, Settlement settlement, Notifications notifications, MeterRegistry metrics) {
        this.loops = loops;
        this.settlement = settlement;
        this.notifications = notifications;
        this.pending = metrics.gauge("guichet.notifications.pending", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        loops.start("the watch over mails under way", EVERY, this::look);
    }

    private Uni<Boolean> look() {
        return settlement.expire().call(this::measure);
    }

    private Uni<Long> measure() {
        return Panache.withSession(() -> notifications.count("state", NotificationState.PENDING))
                .invoke(pending::set);
    }
}
