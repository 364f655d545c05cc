package io.guichet.notification.delivery;

import io.guichet.chassis.loop.Loop;
import io.guichet.notification.job.NotificationsAdded;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The lanes on which mails go out. The first one looks for work; each that finds some wakes the next, so a quiet service asks the
 * database little and a busy one uses all lanes. A slow mail holds up its own lane only.
 */
@ApplicationScoped
class MailLanes {

    private static final Duration HELPERS_LOOK_EVERY = Duration.ofSeconds(5);
    private static final long LAST_MAILS_SECONDS = 8;

    private final Vertx vertx;
    private final DeliveryConfig config;
    private final LaneOpener opener;
    private final List<Loop> loops = new CopyOnWriteArrayList<>();

    MailLanes(Vertx vertx, DeliveryConfig config, LaneOpener opener) {
        this.vertx = vertx;
        this.config = config;
        this.opener = opener;
    }

    void start(@Observes StartupEvent event) {
        for (var lane = 0; lane < config.concurrency(); lane++) {
            loops.add(startLane(lane));
        }
    }

    void wake(@Observes NotificationsAdded signal) {
        wakeLane(0);
    }

    /** Mails that are under way are finished, so that none is in doubt because of an orderly stop. */
    void stop(@Observes ShutdownEvent event) {
        var ends = loops.stream().map(Loop::stop).map(CompletionStage::toCompletableFuture);
        CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new))
                .completeOnTimeout(null, LAST_MAILS_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private Loop startLane(int number) {
        var lane = opener.open();
        var pause = number == 0 ? config.poll() : HELPERS_LOOK_EVERY;
        return Loop.start("mail lane " + (number + 1), vertx, pause, () -> turn(lane, number));
    }

    private Uni<Boolean> turn(MailLane lane, int number) {
        return lane.turn(() -> wakeLane(number + 1));
    }

    private void wakeLane(int number) {
        if (number < loops.size()) {
            loops.get(number).wake();
        }
    }
}
