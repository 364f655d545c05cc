package io.guichet.notification.delivery;

import io.guichet.chassis.seeded.SeededBug;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.Notifications;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** What is committed after a mail went out, or did not. */
@ApplicationScoped
class Settlement {

    private static final int EXPIRED_AT_ONCE = 100;

    private final Notifications notifications;
    private final Announcer announcer;
    private final InstantSource clock;
    private final DeliveryConfig config;
    private final Backoff backoff;

    Settlement(Notifications notifications, Announcer announcer, InstantSource clock, DeliveryConfig config) {
        this.notifications = notifications;
        this.announcer = announcer;
        this.clock = clock;
        this.config = config;
        this.backoff = new Backoff(config.retry().first(), config.retry().longest());
    }

    /** Records what became of an attempt, and tells it, in one transaction. */
    Uni<Void> settle(Attempt attempt, Outcome outcome) {
        return Panache.withTransaction(() -> notifications
                        .take(attempt.notification())
                        .map(found -> found.stream()
                                .filter(notification -> notification.awaits(attempt.number()))
                                .filter(notification -> apply(notification, outcome))
                                .toList())
                        .flatMap(announcer::announce))
                .invoke(announcer::committed);
    }

    /**
     * Puts in doubt what was being sent by somebody who did not come back.
     *
     * @return whether there may be more
     */
    Uni<Boolean> expire() {
        return Panache.withTransaction(() -> notifications
                        .takeExpired(clock.instant(), EXPIRED_AT_ONCE)
                        .invoke(expired -> expired.forEach(Settlement::doubtForItsSenderIsGone))
                        .call(announcer::announce))
                .invoke(announcer::committed)
                .map(expired -> expired.size() == EXPIRED_AT_ONCE);
    }

    private static void doubtForItsSenderIsGone(Notification notification) {
        notification.doubt("the process that was sending it did not come back");
    }

    /** @return whether it changed anything: what is in doubt already leaves it only by good news */
    private boolean apply(Notification notification, Outcome outcome) {
        if (outcome instanceof Outcome.Sent) {
            notification.sent(clock.instant());
            return true;
        }
        if (notification.state() == NotificationState.IN_DOUBT) {
            return false;
        }
        if (outcome instanceof Outcome.InDoubt doubt) {
            doubt(notification, doubt);
        } else if (outcome instanceof Outcome.Refused refused) {
            notification.fail("refused: " + refused.reason());
        } else if (outcome instanceof Outcome.PutOff putOff) {
            tryAgain(notification, putOff);
        } else if (outcome instanceof Outcome.Unreachable unreachable) {
            waitForTheServer(notification, unreachable);
        }
        return true;
    }

    private static void doubt(Notification notification, Outcome.InDoubt doubt) {
        if (SeededBug.DOUBT_RESENT.isActive()) {
            notification.postpone(notification.nextAttemptAt(), doubt.reason());
        } else {
            notification.doubt(doubt.reason());
        }
    }

    private void tryAgain(Notification notification, Outcome.PutOff putOff) {
        if (isTooOld(notification)) {
            notification.fail("given-up: " + putOff.reason());
        } else {
            var pause = backoff.after(notification.attempts(), notification.id());
            notification.postpone(clock.instant().plus(pause), "put-off: " + putOff.reason());
        }
    }

    // keeps its place: when the server is back, the oldest goes first
    private void waitForTheServer(Notification notification, Outcome.Unreachable unreachable) {
        if (isTooOld(notification)) {
            notification.fail("given-up: " + unreachable.reason());
        } else {
            notification.postpone(notification.nextAttemptAt(), "unreachable: " + unreachable.reason());
        }
    }

    private boolean isTooOld(Notification notification) {
        return notification.createdAt().plus(config.retry().giveUpAfter()).isBefore(clock.instant());
    }
}
