package io.guichet.notification.delivery;

import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.Notifications;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What is committed before a mail goes out. Whoever dies between here and {@link Settlement} leaves a notification in doubt. */
@ApplicationScoped
class Ledger {

    private final Notifications notifications;
    private final Mails mails;
    private final Announcer announcer;
    private final InstantSource clock;
    private final DeliveryConfig config;

    Ledger(Notifications notifications, Mails mails, Announcer announcer, InstantSource clock, DeliveryConfig config) {
        this.notifications = notifications;
        this.mails = mails;
        this.announcer = announcer;
        this.clock = clock;
        this.config = config;
    }

    /** Takes the notification that has waited longest; it is ours alone until the lease ends. */
    Uni<Taken> take() {
        return Panache.withTransaction(() -> notifications
                        .takeDue(clock.instant())
                        .flatMap(due -> due.isEmpty() ? Uni.createFrom().item(Taken.NOTHING) : prepare(due.get(0))))
                .invoke(announcer::committed);
    }

    private Uni<Taken> prepare(Notification notification) {
        return mails.of(notification).flatMap(mail -> begin(notification, mail));
    }

    private Uni<Taken> begin(Notification notification, Optional<OutgoingMail> mail) {
        if (mail.isEmpty()) {
            return announcer.announce(List.of(notification)).replaceWith(Taken.SUPPRESSED);
        }
        var number = notification.begin(clock.instant(), config.lease());
        return Uni.createFrom().item(new Taken(new Attempt(notification.id(), number, mail.get()), true));
    }
}
