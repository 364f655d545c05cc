package io.guichet.notification.silence;

import io.guichet.chassis.loop.Loops;
import io.guichet.notification.job.Correspondence;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.Notifications;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.job.Occasion;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** Sends numbers that were held back for an hour and that no other mail took along, so that none is ever lost. */
@ApplicationScoped
class HeldNumbersLoop {

    private static final Duration LONG_ENOUGH = Duration.ofHours(1);
    private static final String WAITING = """
            select recipient, language, queue, channel, cast(stopped as text), reference from held_number
            where held_at < cast(:since as timestamptz) order by held_at limit 1 for update skip locked
            """;

    private final Loops loops;
    private final HeldNumbers held;
    private final Notifications notifications;
    private final InstantSource clock;

    HeldNumbersLoop(Loops loops, HeldNumbers held, Notifications notifications, InstantSource clock) {
        this.loops = loops;
        this.held = held;
        this.notifications = notifications;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the release of held numbers", Duration.ofSeconds(5), this::releaseOne);
    }

    /** @return whether there may be more */
    Uni<Boolean> releaseOne() {
        return Panache.withTransaction(() -> Panache.getSession()
                .flatMap(session -> session.createNativeQuery(WAITING, Object[].class)
                        .setParameter("since", clock.instant().minus(LONG_ENOUGH))
                        .getResultList())
                .flatMap(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(false)
                        : release(rows.get(0)).replaceWith(true)));
    }

    private Uni<Void> release(Object[] row) {
        return held.release(row[0].toString())
                .flatMap(tickets -> notifications.addNew(List.of(mail(row, tickets))))
                .replaceWithVoid();
    }

    // whoever was stopped is named in the cause: what is held again later is another
    private Notification mail(Object[] row, List<NotifiedTicket> tickets) {
        return new Notification(
                new Occasion(NotificationKind.ACKNOWLEDGEMENT, "held:" + row[4], row[5].toString(), null),
                new Correspondence(row[0].toString(), row[1].toString(), row[2].toString(), row[3].toString(), null),
                tickets,
                clock.instant());
    }
}
