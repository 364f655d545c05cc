package io.guichet.ticket.deadline;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When tickets are due, by clock. The latest reckoning of a clock counts, and what was done stays done, in whatever order it is heard. */
@ApplicationScoped
class DueMoments {

    private static final String WRITE = """
            insert into ticket_due (ticket_id, clock, generation, due_at, met_at)
            select distinct on (r.ticket_id, r.clock) r.ticket_id, r.clock, r.generation, r.due_at, r.met_at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
              as r(ticket_id uuid, clock text, generation integer, due_at timestamptz, met_at timestamptz)
            order by r.ticket_id, r.clock, r.generation desc, r.met_at nulls last
            on conflict (ticket_id, clock) do update
              set generation = excluded.generation, due_at = excluded.due_at, met_at = excluded.met_at
              where excluded.generation > ticket_due.generation
                 or excluded.generation = ticket_due.generation and ticket_due.met_at is null
            """;

    /** Writes them in the current transaction. */
    Uni<Void> write(List<DueMoment> moments) {
        return moments.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .flatMap(session -> session.createNativeQuery(WRITE)
                                .setParameter("rows", EventJson.write(moments))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    /**
     * A clock of a ticket.
     *
     * @param generation counts the reckonings of the clock
     * @param metAt when what it is about was done; null as long as it is not
     */
    record DueMoment(
            @JsonProperty("ticket_id") UUID ticketId,
            String clock,
            int generation,
            @JsonProperty("due_at") Instant dueAt,
            @JsonProperty("met_at") @Nullable Instant metAt) {}
}
