package io.guichet.notification.silence;

import io.guichet.chassis.event.EventJson;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotifiedTicket;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.hibernate.reactive.mutiny.Mutiny;

/** How many automatic mails have gone to customers, in sliding windows. */
@ApplicationScoped
class Passages {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    // two lanes that count for one address do so one after the other
    private static final String ONE_AT_A_TIME = "select cast(pg_advisory_xact_lock(hashtext(:recipient)) as text)";
    private static final String COUNT = """
            select r.in_hour, r.in_day, t.in_day, d.in_hour from
              (select count(*) filter (where begun_at > :hourAgo) as in_hour, count(*) as in_day from notification
               where automatic and begun_at > :dayAgo and lower(recipient) = :recipient) r,
              (select count(distinct n.id) as in_day from notification_ticket nt join notification n on n.id = nt.notification_id
               where n.automatic and n.begun_at > :dayAgo and nt.ticket_id in
                 (select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:tickets as text) as jsonb)) as i)) t,
              (select count(*) as in_hour from notification where :countsDesk and automatic and begun_at > :hourAgo) d
            """;

    private final InstantSource clock;
    private final boolean countsDesk;

    Passages(InstantSource clock, MailDesk desk) {
        this.clock = clock;
        this.countsDesk = desk.habits().brake().deskHour() > 0;
    }

    /** What has gone before a notification. */
    Uni<Count> before(Notification notification) {
        var recipient =
                String.valueOf(notification.correspondence().recipient()).toLowerCase(Locale.ROOT);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ONE_AT_A_TIME, String.class)
                        .setParameter("recipient", recipient)
                        .getResultList()
                        .chain(() -> count(session, notification, recipient)));
    }

    private Uni<Count> count(Mutiny.Session session, Notification notification, String recipient) {
        var now = clock.instant();
        var tickets =
                notification.tickets().stream().map(NotifiedTicket::ticketId).toList();
        return session.createNativeQuery(COUNT, Object[].class)
                .setParameter("hourAgo", now.minus(HOUR))
                .setParameter("dayAgo", now.minus(DAY))
                .setParameter("recipient", recipient)
                .setParameter("tickets", EventJson.write(tickets))
                .setParameter("countsDesk", countsDesk)
                .getSingleResult()
                .map(row -> new Count(number(row[0]), number(row[1]), number(row[2]), number(row[3])));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /** How many; {@code ofDeskInHour} is 0 where nobody limits it. */
    record Count(long toRecipientInHour, long toRecipientInDay, long aboutTicketInDay, long ofDeskInHour) {}
}
