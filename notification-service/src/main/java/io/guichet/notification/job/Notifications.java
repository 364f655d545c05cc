package io.guichet.notification.job;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All notifications. */
@ApplicationScoped
public class Notifications implements PanacheRepositoryBase<Notification, UUID> {

    // one parameter, one round trip, whatever the number of notifications
    private static final String ADD = """
            insert into notification (id, kind, cause, reference, recipient, language, queue, channel, answers, traceparent,
                 state, reason, details, automatic, next_attempt_at, created_at)
            select id, kind, cause, reference, recipient, language, queue, channel, answers, traceparent,
                 state, reason, details, automatic, created_at, created_at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, kind text, cause text, reference text, recipient text,
                 language text, queue text, channel text, answers text, traceparent text, state text, reason text, details text, automatic boolean,
                 created_at timestamptz)
            on conflict (cause, kind, recipient) do nothing
            returning id
            """;
    private static final String ADD_TICKETS = """
            insert into notification_ticket (notification_id, position, ticket_id, number)
            select notification_id, position, ticket_id, number
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(notification_id uuid, position integer, ticket_id uuid, number text)
            """;
    private static final String TICKETS_OF = """
            select distinct t.ticket_id from notification_ticket t join notification n on n.id = t.notification_id
            where n.kind = :kind
              and t.ticket_id in (select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:tickets as text) as jsonb)) as i)
            """;
    private static final String DUE = """
            select id from notification where state = 'pending' and next_attempt_at <= :now
            order by next_attempt_at, id limit 1 for update skip locked
            """;
    private static final String ONE = "select id from notification where id = :id for update";
    private static final String EXPIRED = """
            select id from notification where state = 'sending' and lease_until < :now
            order by lease_until limit :atMost for update skip locked
            """;

    /**
     * Writes those that are not there yet: one per cause, kind and recipient.
     *
     * @return the ones written
     */
    public Uni<List<Notification>> addNew(List<Notification> wanted) {
        return wanted.isEmpty()
                ? Uni.createFrom().item(List.of())
                : insert(wanted).call(this::insertTickets);
    }

    /** Which of the tickets are named in a notification of the kind. */
    public Uni<Set<UUID>> named(NotificationKind kind, List<UUID> tickets) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TICKETS_OF, UUID.class)
                        .setParameter("kind", kind.word())
                        .setParameter("tickets", EventJson.write(tickets))
                        .getResultList())
                .map(HashSet::new);
    }

    /** Locks the one that has waited longest and is due; none, if there is none that nobody else holds. */
    public Uni<List<Notification>> takeDue(Instant now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DUE, UUID.class)
                        .setParameter("now", now)
                        .getResultList())
                .flatMap(this::withTickets);
    }

    /** Locks those whose sender has not come back in time. */
    public Uni<List<Notification>> takeExpired(Instant now, int atMost) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(EXPIRED, UUID.class)
                        .setParameter("now", now)
                        .setParameter("atMost", atMost)
                        .getResultList())
                .flatMap(this::withTickets);
    }

    /** Locks one. */
    public Uni<List<Notification>> take(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ONE, UUID.class)
                        .setParameter("id", id)
                        .getResultList())
                .flatMap(this::withTickets);
    }

    /** The notifications of these ids with their tickets, newest first. */
    public Uni<List<Notification>> withTickets(List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list(
                        "select distinct n from Notification n left join fetch n.tickets where n.id in ?1 order by n.id desc",
                        ids);
    }

    private Uni<List<Notification>> insert(List<Notification> wanted) {
        var rows = EventJson.write(wanted.stream().map(NotificationRow::of).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD, UUID.class)
                        .setParameter("rows", rows)
                        .getResultList())
                .map(written -> wanted.stream()
                        .filter(notification -> written.contains(notification.id()))
                        .toList());
    }

    private Uni<Void> insertTickets(List<Notification> written) {
        var rows = written.stream().flatMap(NotificationRow.Ticket::of).toList();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD_TICKETS)
                        .setParameter("rows", EventJson.write(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }
}
