package io.guichet.notification.register;

import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.Notifications;
import io.guichet.notification.job.NotificationsAdded;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What an agent decides about mails of which nobody knows whether they arrived. */
@ApplicationScoped
class Decisions {

    private final Notifications notifications;
    private final Announcer announcer;
    private final Event<NotificationsAdded> added;
    private final CurrentCaller caller;
    private final InstantSource clock;

    Decisions(
            Notifications notifications,
            Announcer announcer,
            Event<NotificationsAdded> added,
            CurrentCaller caller,
            InstantSource clock) {
        this.notifications = notifications;
        this.announcer = announcer;
        this.added = added;
        this.caller = caller;
        this.clock = clock;
    }

    /** It goes out once more; it may then arrive twice. */
    Uni<NotificationView> resend(UUID id) {
        var by = caller.get().name();
        return decide(id, notification -> {
                    demand(notification, NotificationState.IN_DOUBT, NotificationState.FAILED);
                    notification.resend(clock.instant(), "sent again by " + by);
                })
                .invoke(() -> added.fire(NotificationsAdded.SIGNAL));
    }

    /** It arrived, or it did not. */
    Uni<NotificationView> settle(UUID id, boolean sent) {
        var by = caller.get().name();
        return decide(id, notification -> {
            demand(notification, NotificationState.IN_DOUBT);
            if (sent) {
                notification.sent(clock.instant());
            } else {
                notification.giveUp("not sent, says " + by);
            }
        });
    }

    private Uni<NotificationView> decide(UUID id, Consumer<Notification> decision) {
        return Panache.withTransaction(() -> notifications
                        .take(id)
                        .map(found -> found.stream().findFirst().orElseThrow(() -> new NoSuchNotification(id)))
                        .invoke(decision)
                        .call(notification -> announcer.announce(List.of(notification)))
                        .map(NotificationView::of))
                .invoke(announcer::committed);
    }

    private static void demand(Notification notification, NotificationState... allowed) {
        if (!List.of(allowed).contains(notification.state())) {
            var expected =
                    List.of(allowed).stream().map(NotificationState::word).toList();
            throw new NothingToDecide(notification.id(), notification.state(), String.join(" or ", expected));
        }
    }
}
