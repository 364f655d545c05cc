package io.guichet.ticket.cutover;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The numbers that tickets had in another system. */
@ApplicationScoped
class FormerNumbers {

    private static final String ADD = """
            insert into former_number (ticket_id, system, number, imported_at)
            select r.ticket_id, r.system, r.number, :now
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(ticket_id uuid, system text, number text)
            """;

    private static final String FIND = """
            select cast(jsonb_build_object('system', f.system, 'formerNumber', f.number, 'ticketId', t.id, 'number', t.number) as text)
            from former_number f join ticket t on t.id = f.ticket_id where lower(f.number) = lower(:number)
            order by f.system limit 200
            """;

    /** The tickets that had this number, whatever the case of its letters; one for each system. */
    @WithSession
    Uni<List<FormerNumberView>> find(String number) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("number", number)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> EventJson.read(row.getBytes(StandardCharsets.UTF_8), FormerNumberView.class))
                        .toList());
    }

    Uni<Void> add(List<Row> rows, Instant now) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(ADD)
                                .setParameter("rows", EventJson.write(rows))
                                .setParameter("now", now)
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /** Which number a ticket had, and where. */
    record Row(@JsonProperty("ticket_id") UUID ticketId, String system, String number) {}
}
