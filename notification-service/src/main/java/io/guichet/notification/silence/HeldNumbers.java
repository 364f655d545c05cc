package io.guichet.notification.silence;

import io.guichet.chassis.event.EventJson;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.Notifications;
import io.guichet.notification.job.NotifiedTicket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Numbers that the brake held back, until the next mail that tells their customer a number. */
@ApplicationScoped
class HeldNumbers {

    private static final String HOLD = """
            insert into held_number (ticket_id, number, recipient, language, queue, channel, stopped, reference, held_at)
            select cast(t->>'ticketId' as uuid), t->>'number', cast(:recipient as text), cast(:language as text),
                   cast(:queue as text), cast(:channel as text), cast(:stopped as uuid), cast(:reference as text), cast(:now as timestamptz)
            from jsonb_array_elements(cast(cast(:tickets as text) as jsonb)) as t
            on conflict (ticket_id) do update set held_at = excluded.held_at, stopped = excluded.stopped
            """;
    private static final String RELEASE = """
            delete from held_number where recipient = :recipient returning cast(ticket_id as text), number
            """;

    private final Notifications notifications;
    private final BrakeAlarm alarm;
    private final Announcer announcer;
    private final InstantSource clock;

    HeldNumbers(Notifications notifications, BrakeAlarm alarm, Announcer announcer, InstantSource clock) {
        this.notifications = notifications;
        this.alarm = alarm;
        this.announcer = announcer;
        this.clock = clock;
    }

    /** Keeps what an acknowledgement would have told, and has those who work here told. */
    Uni<Void> hold(Notification stopped, String reason) {
        return notifications
                .addNew(alarm.about(stopped, reason, clock.instant()))
                .call(announcer::announce)
                .chain(() -> isAboutNumbers(stopped)
                        ? keep(stopped)
                        : Uni.createFrom().voidItem());
    }

    /** Has an acknowledgement tell what was held back for its recipient, too. */
    Uni<Void> join(Notification next) {
        return isAboutNumbers(next)
                ? release(recipient(next)).invoke(next::alsoName).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> keep(Notification stopped) {
        var correspondence = stopped.correspondence();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(HOLD)
                        .setParameter("recipient", recipient(stopped))
                        .setParameter("language", correspondence.language())
                        .setParameter("queue", correspondence.queue())
                        .setParameter("channel", correspondence.channel())
                        .setParameter("stopped", stopped.id())
                        .setParameter("reference", stopped.occasion().reference())
                        .setParameter("now", clock.instant())
                        .setParameter("tickets", EventJson.write(stopped.tickets()))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Those of a recipient, which are held no longer. */
    Uni<List<NotifiedTicket>> release(String recipient) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RELEASE, Object[].class)
                        .setParameter("recipient", recipient)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new NotifiedTicket(UUID.fromString(row[0].toString()), row[1].toString()))
                        .toList());
    }

    private static boolean isAboutNumbers(Notification notification) {
        return notification.occasion().kind() == NotificationKind.ACKNOWLEDGEMENT;
    }

    private static String recipient(Notification notification) {
        return String.valueOf(notification.correspondence().recipient()).toLowerCase(Locale.ROOT);
    }
}
