package io.guichet.ticket.lifecycle;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.lifecycle.OpenedSubject.Key;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees to it that a subject gets one ticket, ever (P3), whatever is repeated, revised or done twice at once. */
@ApplicationScoped
public class OpenedSubjects {

    // sorted, so that two transactions with the same subjects wait for each other in the same order
    private static final String CLAIM = """
            insert into opened_subject (message_id, subject_index, ticket_id)
            select r.message_id, r.subject_index, r.ticket_id
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(message_id uuid, subject_index integer, ticket_id uuid)
            order by r.message_id, r.subject_index
            on conflict do nothing
            returning message_id || '/' || subject_index
            """;

    /**
     * Keeps the openings whose subject has no ticket yet, in their order, and marks these subjects in the current transaction. Of
     * several openings of one subject the first stays.
     */
    Uni<List<Opening>> claim(List<Opening> asked) {
        if (asked.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var firsts = new LinkedHashMap<Key, Opening>();
        asked.forEach(opening -> firsts.putIfAbsent(Key.of(opening), opening));
        var rows = firsts.values().stream().map(Row::of).toList();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(CLAIM, String.class)
                        .setParameter("rows", EventJson.write(rows))
                        .getResultList())
                .map(claimed -> only(Set.copyOf(claimed), firsts));
    }

    private static List<Opening> only(Set<String> claimed, Map<Key, Opening> firsts) {
        return firsts.entrySet().stream()
                .filter(first -> claimed.contains(
                        first.getKey().messageId() + "/" + first.getKey().subjectIndex()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableList());
    }

    private record Row(
            @JsonProperty("message_id") UUID messageId,
            @JsonProperty("subject_index") int subjectIndex,
            @JsonProperty("ticket_id") UUID ticketId) {

        static Row of(Opening opening) {
            return new Row(opening.origin().messageId(), opening.origin().subjectIndex(), opening.ticketId());
        }
    }
}
