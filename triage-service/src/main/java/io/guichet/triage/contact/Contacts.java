package io.guichet.triage.contact;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What triage keeps of contacts, following what intake says of them; all in the current transaction. */
@ApplicationScoped
class Contacts {

    // merges come in any order: who it was merged into may have been merged on already
    private static final String ALIAS = """
            insert into contact_alias (former, contact)
            values (:former, coalesce((select contact from contact_alias where former = :into), :into))
            on conflict (former) do update set contact = excluded.contact
            """;

    private static final String ALIASES_FOLLOW = """
            update contact_alias set contact = (select contact from contact_alias where former = :former) where contact = :former
            """;

    // in order of ids, as whoever learns of tickets takes them
    private static final String TICKETS_FOLLOW = """
            update ticket set contact_id = a.contact from contact_alias a
            where a.former = ticket.contact_id and ticket.id in
                (select t.id from ticket t join contact_alias f on f.former = t.contact_id order by t.id for update of t)
            """;

    private static final String MESSAGES_FOLLOW =
            "update message set contact_id = a.contact from contact_alias a where a.former = message.contact_id";

    private static final String ERASED =
            "(select cast(a.erased as uuid) from jsonb_array_elements_text(cast(cast(:contacts as text) as jsonb)) as a(erased))";

    // addresses of others who took part stay: their own erasure comes with its own event
    private static final String ERASE_ADDRESSES = """
            update ticket set addresses = array(
                select a from unnest(addresses) as a where a not in (
                    select lower(m.sender) from message m where m.sender is not null and m.contact_id in %s) order by a)
            where contact_id in %s
            """.formatted(ERASED, ERASED);

    private static final String ERASE_DECISIONS = """
            update decision set summary = '', captures = '{}' where message_id in
                (select id from message where contact_id in %s)
            """.formatted(ERASED);

    private static final String ERASE_MESSAGES = """
            update message set body = null, sender = null, conversation = null, forgotten_at = coalesce(forgotten_at, now())
            where contact_id in %s
            """.formatted(ERASED);

    /** A contact turned out to be another: tickets, messages, and what still comes under the old id, are the other's. */
    Uni<Void> merge(UUID former, UUID into) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ALIAS)
                        .setParameter("former", former)
                        .setParameter("into", into)
                        .executeUpdate()
                        .flatMap(done -> session.createNativeQuery(ALIASES_FOLLOW)
                                .setParameter("former", former)
                                .executeUpdate()))
                .flatMap(done -> run(TICKETS_FOLLOW))
                .flatMap(done -> run(MESSAGES_FOLLOW))
                .replaceWithVoid();
    }

    /** What was personal about contacts is forgotten; rows, decisions and outcomes stay, as a trace (P18). */
    Uni<Void> erase(List<UUID> contacts) {
        return erase(ERASE_ADDRESSES, contacts)
                .flatMap(done -> erase(ERASE_DECISIONS, contacts))
                .flatMap(done -> erase(ERASE_MESSAGES, contacts))
                .replaceWithVoid();
    }

    private static Uni<Integer> run(String sql) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql).executeUpdate());
    }

    private static Uni<Integer> erase(String sql, List<UUID> contacts) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("contacts", EventJson.write(contacts))
                        .executeUpdate());
    }
}
