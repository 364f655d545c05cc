package io.guichet.triage.message;

import io.guichet.chassis.event.EventJson;
import io.guichet.triage.problem.TriageProblem.Forgotten;
import io.guichet.triage.problem.TriageProblem.NotFound;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All messages that triage keeps. */
@ApplicationScoped
public class KeptMessages {

    // sorted, so that two instances wait for each other; what is known already, in this revision or a later one, stays
    private static final String KEEP = """
            insert into message (id, revision, conversation, channel, sender, contact_id, received_at, body)
            select id, revision, conversation, channel, sender,
                   coalesce((select a.contact from contact_alias a where a.former = "contactId"), "contactId"), "receivedAt", body
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, revision integer, conversation text,
                 channel text, sender text, "contactId" uuid, "receivedAt" timestamptz, body text)
            order by id
            on conflict (id) do update
               set revision = excluded.revision, conversation = excluded.conversation, sender = excluded.sender,
                   contact_id = excluded.contact_id, body = excluded.body, forgotten_at = null
             where message.revision < excluded.revision
            returning id
            """;

    private static final String COLUMNS = "id, revision, conversation, channel, sender, contact_id, received_at, body";
    private static final String LOCK = "select " + COLUMNS + " from message where id = :id for update";
    private static final String FIND = "select " + COLUMNS + " from message where id = :id";
    private static final String OF =
            "select " + COLUMNS + " from message where body is not null and id in (:ids) order by id";

    /**
     * Keeps messages, in the current transaction.
     *
     * @return the ids of those that are new, or come in a revision that is
     */
    public Uni<Set<UUID>> keep(List<KeptMessage> messages) {
        var rows = EventJson.write(messages);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(KEEP, UUID.class)
                        .setParameter("rows", rows)
                        .getResultList())
                .map(HashSet::new);
    }

    /**
     * A message, locked until the transaction ends: who decides it anew does so alone.
     *
     * @throws NotFound if there is none (404)
     * @throws Forgotten if it is not kept any more (410)
     */
    public Uni<KeptMessage> lock(UUID id) {
        return require(LOCK, id);
    }

    /**
     * A message.
     *
     * @throws NotFound if there is none (404)
     * @throws Forgotten if it is not kept any more (410)
     */
    public Uni<KeptMessage> require(UUID id) {
        return require(FIND, id);
    }

    /** Those of the messages that are still kept. */
    public Uni<List<KeptMessage>> all(Collection<UUID> ids) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(OF, Tuple.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(rows -> rows.stream().map(KeptMessages::kept).toList());
    }

    private static Uni<KeptMessage> require(String sql, UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql, Tuple.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> NotFound.message(id))
                .map(KeptMessages::kept);
    }

    private static KeptMessage kept(Tuple row) {
        var id = row.get("id", UUID.class);
        var body = row.get("body", String.class);
        if (body == null) {
            throw new Forgotten(id);
        }
        return new KeptMessage(
                id,
                row.get("revision", Integer.class),
                row.get("conversation", String.class),
                row.get("channel", String.class),
                row.get("sender", String.class),
                row.get("contact_id", UUID.class),
                row.get("received_at", OffsetDateTime.class).toInstant(),
                body);
    }
}
