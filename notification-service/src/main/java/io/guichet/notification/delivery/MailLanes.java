package io.guichet.notification.delivery;

import io.guichet.chassis.loop.Loop;
import io.guichet.chassis.loop.Loops;
import io.guichet.notification.job.NotificationsAdded;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The lanes on which mails go out. The first one looks for work; each that finds some wakes the next, so a quiet service asks the
 * database little and a busy one uses all lanes. A slow mail holds up its own lane only.
 * An orderly stop lets mails that are under way finish, so that none is in doubt because of it.
 */
@ApplicationScoped
class MailLanes {

    private static final Duration HELPERS_LOOK_EVERY = Duration.ofSeconds(5);

    private final Loops loops;
    private final DeliveryConfig config;
    private final LaneOpener opener;
    private final List<Loop> lanes = new CopyOnWriteArrayList<>();

    MailLanes(Loops loops, DeliveryConfig config, LaneOpener opener) {
        this.loops = loops;
        this.config = config;
        this.opener = opener;
    }

    void start(@Observes StartupEvent event) {
        for (var lane = 0; lane < config.concurrency(); lane++) {
            lanes.add(startLane(lane));
        }
    }

    void wake(@Observes NotificationsAdded signal) {
        wakeLane(0);
    }

    private Loop startLane(int number) {
        var lane = opener.open();
        var pause = number == 0 ? config.poll() : HELPERS_LOOK_EVERY;
        return loops.start("mail lane " + (number + 1), pause, () -> turn(lane, number));
    }

    private Uni<Boolean> turn(MailLane lane, int number) {
        return lane.turn(() -> wakeLane(number + 1));
    }

    private void wakeLane(int number) {
        if (number < lanes.size()) {
            lanes.get(number).wake();
        }
    }
}
