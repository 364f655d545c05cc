package io.guichet.notification.acknowledgement;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.Notifications;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Asks for one acknowledgement per message, whatever number of tickets it opened (P32).
 *
 * <p>Each ticket's event names its siblings, so the first to come asks for all of them and the others find it done.
 */
@ApplicationScoped
class Acknowledgements {

    private final Notifications notifications;
    private final Announcer announcer;
    private final MailDesk desk;
    private final InstantSource clock;

    Acknowledgements(Notifications notifications, Announcer announcer, MailDesk desk, InstantSource clock) {
        this.notifications = notifications;
        this.announcer = announcer;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes effect of opened tickets, in the transaction that is open. */
    Uni<Void> request(List<ReceivedEvent> events) {
        var wishes = events.stream()
                .map(Wish::of)
                .sorted(Comparator.comparing(Wish::cause))
                .toList();
        return add(wishes, Wish::cause)
                .flatMap(added -> unfulfilled(wishes, added))
                .flatMap(late -> add(late, Wish::laterCause))
                .replaceWithVoid();
    }

    private Uni<List<Notification>> add(List<Wish> wishes, Function<Wish, String> cause) {
        var now = clock.instant();
        var wanted = wishes.stream()
                .map(wish -> wish.notification(cause.apply(wish), desk, now))
                .toList();
        return notifications.addNew(wanted).call(announcer::announce);
    }

    /** What the existing acknowledgement of the message does not name: the ticket came later, by a correction. */
    private Uni<List<Wish>> unfulfilled(List<Wish> wishes, List<Notification> added) {
        var open = wishes.stream()
                .filter(wish -> added.stream().noneMatch(wish::isFulfilledBy))
                .toList();
        if (open.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return notifications
                .named(
                        NotificationKind.ACKNOWLEDGEMENT,
                        open.stream().map(Wish::ticketId).toList())
                .map(named -> open.stream()
                        .filter(wish -> !named.contains(wish.ticketId()))
                        .toList());
    }
}
