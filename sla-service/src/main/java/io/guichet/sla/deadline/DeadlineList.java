package io.guichet.sla.deadline;

import io.guichet.sla.database.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deadlines, found. */
@ApplicationScoped
public class DeadlineList {
    private static final String FIND = """
            select cast(to_jsonb(d) as text) from deadline d
            where (cast(:number as text) is null or number = :number)
                and (cast(:ticket as text) is null or ticket_id = cast(cast(:ticket as text) as uuid))
                and (cast(:queue as text) is null or queue = :queue)
                and (cast(:clock as text) is null or clock = :clock)
                and (cast(:state as text) is null or state = :state)
                and (cast(:before as text) is null or due_at < cast(cast(:before as text) as timestamptz))
                and (coalesce(due_at, '9999-12-31Z'), id) >
                    (cast(cast(:dueAt as text) as timestamptz), cast(cast(:id as text) as uuid))
            order by coalesce(due_at, '9999-12-31Z'), id limit :most
            """;

    private static final String BY_ID = """
            select cast(to_jsonb(d) as text) from deadline d where id = cast(cast(:id as text) as uuid)
            """;

    /** In order of due time, those that stand still last. */
    Uni<List<Deadline>> find(DeadlineQuery query, DeadlineCursor after, int most) {
        Map<String, Object> parameters = new HashMap<>();
        TicketReference ticket = query.ticket();
        parameters.put("number", text(ticket == null ? null : ticket.number()));
        parameters.put("ticket", text(ticket == null ? null : ticket.id()));
        parameters.put("queue", text(query.queue()));
        parameters.put("clock", text(query.clock()));
        parameters.put("state", text(query.state()));
        parameters.put("before", text(query.before()));
        parameters.put("dueAt", after.dueAt().toString());
        parameters.put("id", after.id().toString());
        parameters.put("most", most);
        return Rows.read(FIND, parameters, Deadline.class);
    }

    /** The one with an id; it must be there. */
    public Uni<Deadline> require(UUID id) {
        return Rows.read(BY_ID, Map.of("id", id.toString()), Deadline.class)
                .map(found -> found.stream().findFirst().orElseThrow(DeadlineNotFound::new));
    }

    @SuppressWarnings("NullAway") // Hibernate takes null for null
    private static Object text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
