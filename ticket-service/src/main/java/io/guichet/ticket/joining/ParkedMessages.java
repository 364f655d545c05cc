package io.guichet.ticket.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.lifecycle.SettledSubject.Key;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Messages whose ticket is not here yet. */
@ApplicationScoped
class ParkedMessages {

    private static final String PARK = """
            insert into parked_message (ticket_id, message_id, subject_index, body, parked_at)
            select r.ticket_id, r.message_id, r.subject_index, r.body, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                as r(ticket_id uuid, message_id uuid, subject_index integer, body jsonb)
            order by r.ticket_id, r.message_id, r.subject_index
            on conflict do nothing
            """;
    private static final String TAKE = """
            delete from parked_message where ticket_id in (:tickets) returning cast(body as text)
            """;
    private static final String ARRIVED = """
            select distinct p.ticket_id from parked_message p join ticket t on t.id = p.ticket_id limit :limit
            """;

    /** Keeps them in the current transaction; what is kept already stays as it is. */
    Uni<Void> park(List<Joining> joinings, Instant now) {
        if (joinings.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var rows = EventJson.write(joinings.stream().map(Row::of).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(PARK)
                        .setParameter("rows", rows)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Takes out those of the tickets, in the current transaction. */
    Uni<List<Joining>> take(Collection<UUID> tickets) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(TAKE, String.class)
                        .setParameter("tickets", tickets)
                        .getResultList())
                .map(bodies -> bodies.stream().map(ParkedMessages::read).toList());
    }

    /** Tickets that are here by now, and still have messages parked. */
    Uni<List<UUID>> arrived(int limit) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ARRIVED, UUID.class)
                        .setParameter("limit", limit)
                        .getResultList());
    }

    private static Joining read(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), Joining.class);
    }

    private record Row(
            @JsonProperty("ticket_id") UUID ticketId,
            @JsonProperty("message_id") UUID messageId,
            @JsonProperty("subject_index") int subjectIndex,
            Joining body) {

        static Row of(Joining joining) {
            Key subject = joining.subject();
            return new Row(joining.ticketId(), subject.messageId(), subject.subjectIndex(), joining);
        }
    }
}
