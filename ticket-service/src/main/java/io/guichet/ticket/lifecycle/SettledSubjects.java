package io.guichet.ticket.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.lifecycle.SettledSubject.Key;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees to it that a subject gets one ticket, ever (P3), whatever is repeated, revised or done twice at once. */
@ApplicationScoped
public class SettledSubjects {

    // sorted, so that two transactions with the same subjects wait for each other in the same order
    private static final String CLAIM = """
            insert into settled_subject (message_id, subject_index, ticket_id)
            select r.message_id, r.subject_index, r.ticket_id
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(message_id uuid, subject_index integer, ticket_id uuid)
            order by r.message_id, r.subject_index
            on conflict do nothing
            returning message_id || '/' || subject_index
            """;

    /**
     * Marks subjects as settled in the current transaction, each with the ticket it goes to.
     *
     * @return those that had no ticket yet
     */
    public Uni<Set<Key>> claim(Map<Key, UUID> places) {
        if (places.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        var rows = places.entrySet().stream().map(Row::of).toList();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, String.class)
                        .setParameter("rows", EventJson.write(rows))
                        .getResultList())
                .map(claimed -> only(claimed, places.keySet()));
    }

    private static Set<Key> only(List<String> claimed, Set<Key> asked) {
        var written = Set.copyOf(claimed);
        return asked.stream()
                .filter(key -> written.contains(key.messageId() + "/" + key.subjectIndex()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Row(
            @JsonProperty("message_id") UUID messageId,
            @JsonProperty("subject_index") int subjectIndex,
            @JsonProperty("ticket_id") UUID ticketId) {

        static Row of(Map.Entry<Key, UUID> place) {
            return new Row(place.getKey().messageId(), place.getKey().subjectIndex(), place.getValue());
        }
    }
}
