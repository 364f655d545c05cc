package io.guichet.intake.message;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The messages of a person. */
@ApplicationScoped
public class MessagesOfContact {

    private static final String MOVE = "update message set contact_id = :to where contact_id = :from";
    private static final String MOVE_CANDIDATES = """
            update message set candidate_ids = array_replace(candidate_ids, :from, :to)
            where candidate_ids @> array[cast(:from as uuid)]
            """;
    private static final String DROP_CANDIDATE = """
            update message set candidate_ids = array_remove(candidate_ids, :id)
            where candidate_ids @> array[cast(:id as uuid)]
            """;
    private static final String THEIRS = """
            select m from Message m
            where (m.contactId in :contacts or m.sender.address in :addresses) and m.erasedAt is null and m.id > :after
            order by m.id
            """;

    /** What one contact sent has been another's, in the current transaction. */
    public Uni<Void> move(UUID from, UUID to) {
        return run(MOVE, from, to)
                .flatMap(moved -> run(MOVE_CANDIDATES, from, to))
                .replaceWithVoid();
    }

    /** Nobody says any longer that an ambiguous message may be one of these contacts'. */
    public Uni<Void> dropCandidates(List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(this::dropCandidate)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** How many messages came from this contact. */
    public Uni<Long> count(UUID contact) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(
                                "select count(*) from Message m where m.contactId = :contact", Long.class)
                        .setParameter("contact", contact)
                        .getSingleResult());
    }

    private Uni<Integer> dropCandidate(UUID id) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DROP_CANDIDATE)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    /** What these contacts sent, and what came from these addresses unrecognized; what was erased excepted. */
    public Uni<List<Message>> after(UUID id, Collection<UUID> contacts, Collection<String> addresses, int limit) {
        return Panache.getSession()
                .flatMap(session -> session.createSelectionQuery(THEIRS, Message.class)
                        .setParameter("contacts", contacts)
                        .setParameter("addresses", addresses.isEmpty() ? List.of("") : addresses)
                        .setParameter("after", id)
                        .setMaxResults(limit)
                        .getResultList());
    }

    private static Uni<Integer> run(String sql, UUID from, UUID to) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(sql)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .executeUpdate());
    }
}
