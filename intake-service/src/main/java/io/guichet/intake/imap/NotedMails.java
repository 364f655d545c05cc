package io.guichet.intake.imap;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Unique by mailbox, folder, uidvalidity and uid: what became of each mail. */
@ApplicationScoped
class NotedMails {

    private static final String KNOWN = """
            select uid, size, state, message_id, reason, attempts, retry_at from fetched_mail
            where mailbox = :mailbox and folder = :folder and uid_validity = :uidValidity and uid in
                (select cast(value as bigint) from jsonb_array_elements_text(cast(cast(:uids as text) as jsonb)))
            """;
    private static final String NOTE = """
            insert into fetched_mail (mailbox, folder, uid_validity, uid, size, state, message_id, reason, attempts,
                retry_at, noted_at)
            select :mailbox, :folder, :uidValidity, r.uid, r.size, r.state, r.message_id, r.reason, r.attempts,
                r.retry_at, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(uid bigint, size bigint, state text,
                message_id uuid, reason text, attempts integer, retry_at timestamptz)
            on conflict (mailbox, folder, uid_validity, uid) do update set size = excluded.size, state = excluded.state,
                message_id = excluded.message_id, reason = excluded.reason, attempts = excluded.attempts,
                retry_at = excluded.retry_at, noted_at = excluded.noted_at
            """;
    private static final String MOVED = """
            update fetched_mail set state = 'MOVED'
            where mailbox = :mailbox and folder = :folder and uid_validity = :uidValidity and state = 'STORED' and uid in
                (select cast(value as bigint) from jsonb_array_elements_text(cast(cast(:uids as text) as jsonb)))
            """;
    private static final String AT_NEW_PLACE = """
            insert into fetched_mail (mailbox, folder, uid_validity, uid, size, state, message_id, attempts, noted_at)
            select f.mailbox, :newFolder, :newUidValidity, r.new_uid, f.size, 'MOVED', f.message_id, 0, :now
            from jsonb_to_recordset(cast(cast(:pairs as text) as jsonb)) as r(uid bigint, new_uid bigint)
            join fetched_mail f on f.mailbox = :mailbox and f.folder = :folder and f.uid_validity = :uidValidity
                and f.uid = r.uid and f.message_id is not null
            on conflict do nothing
            """;

    private static final String FORGET = """
            delete from fetched_mail
            where mailbox = :mailbox and folder = :folder and state = 'FAILED' and (uid_validity <> :uidValidity or uid not in
                (select cast(value as bigint) from jsonb_array_elements_text(cast(cast(:uids as text) as jsonb))))
            """;
    private static final String TROUBLED = """
            select uid, size, state, message_id, reason, attempts, retry_at from fetched_mail
            where mailbox = :mailbox and state in ('REFUSED', 'FAILED') order by noted_at desc limit :most
            """;

    private final InstantSource clock;

    NotedMails(InstantSource clock) {
        this.clock = clock;
    }

    /** What is known of these, by uid. */
    @WithTransaction
    Uni<Map<Long, NotedMail>> known(Place place, Collection<Long> uids) {
        return Panache.getSession()
                .flatMap(session -> at(session.createNativeQuery(KNOWN, Object[].class), place)
                        .setParameter("uids", EventJson.write(uids))
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(NotedMails::noted)
                        .collect(Collectors.toMap(NotedMail::uid, Function.identity())));
    }

    /** Writes what became of them, over what was written before. */
    @WithTransaction
    Uni<Void> note(Place place, List<NotedMail> mails) {
        return mails.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> at(session.createNativeQuery(NOTE), place)
                                .setParameter("rows", EventJson.write(mails))
                                .setParameter("now", clock.instant())
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** They are moved; where the server said to which uids, the new place is known as well. */
    @WithTransaction
    Uni<Void> moved(Place place, Collection<Long> uids, String folder, Moved moved) {
        return Panache.getSession()
                .flatMap(session -> at(session.createNativeQuery(MOVED), place)
                        .setParameter("uids", EventJson.write(uids))
                        .executeUpdate()
                        .flatMap(marked -> atNewPlace(session, place, folder, moved)));
    }

    /** Failures of mails that are no longer there are nobody's concern. */
    @WithTransaction
    Uni<Void> forgetFailuresBut(Place place, Collection<Long> uids) {
        return Panache.getSession()
                .flatMap(session -> at(session.createNativeQuery(FORGET), place)
                        .setParameter("uids", EventJson.write(uids))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The latest that are refused or failing, at most so many. */
    @WithTransaction
    Uni<List<NotedMail>> troubled(String mailbox, int most) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TROUBLED, Object[].class)
                        .setParameter("mailbox", mailbox)
                        .setParameter("most", most)
                        .getResultList())
                .map(rows -> rows.stream().map(NotedMails::noted).toList());
    }

    private Uni<Void> atNewPlace(Mutiny.Session session, Place place, String folder, Moved moved) {
        if (moved.uids().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var pairs = moved.uids().entrySet().stream()
                .map(pair -> Map.of("uid", pair.getKey(), "new_uid", pair.getValue()))
                .toList();
        return at(session.createNativeQuery(AT_NEW_PLACE), place)
                .setParameter("newFolder", folder)
                .setParameter("newUidValidity", moved.uidValidity())
                .setParameter("pairs", EventJson.write(pairs))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static <Q extends Mutiny.AbstractQuery> Q at(Q query, Place place) {
        query.setParameter("mailbox", place.mailbox());
        query.setParameter("folder", place.folder());
        query.setParameter("uidValidity", place.uidValidity());
        return query;
    }

    private static NotedMail noted(Object[] row) {
        return new NotedMail(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                NotedMail.State.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4],
                ((Number) row[5]).intValue(),
                Times.instant(row[6]));
    }
}
