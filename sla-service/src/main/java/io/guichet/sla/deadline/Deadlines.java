package io.guichet.sla.deadline;

import io.guichet.sla.database.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The deadlines that are kept, and the timers that watch them. */
@ApplicationScoped
public class Deadlines {
    private static final String IDS =
            "(select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) i)";

    // timers first, as whoever wakes takes them
    private static final String LOCK_TIMERS = """
            with locked as (
                select 1 from timer t join deadline d on d.id = t.deadline_id
                where d.ticket_id in %s order by t.deadline_id, t.threshold for update of t)
            select cast(count(*) as text) from locked
            """.formatted(IDS);

    private static final String OF = """
            select cast(to_jsonb(d) as text) from deadline d where ticket_id in %s order by id for update
            """.formatted(IDS);

    private static final String BY_ID = """
            select cast(to_jsonb(d) as text) from deadline d where id in %s order by id for update
            """.formatted(IDS);

    private static final String COLUMNS = """
            id, ticket_id, number, message_id, subject_index, clock, occasion, generation, policy, calendar, target, queue,
            priority, organization, organization_id, assignee, watcher, started_at, due_at, state, ended_at, fired_at,
            consumed_seconds, told, policies, traceparent""";

    private static final String WRITE = """
            insert into deadline (%1$s)
            select %1$s from jsonb_populate_recordset(cast(null as deadline), cast(cast(:rows as text) as jsonb)) order by id
            on conflict (ticket_id, clock, occasion) do update set
                generation = excluded.generation, policy = excluded.policy, calendar = excluded.calendar,
                target = excluded.target, queue = excluded.queue, priority = excluded.priority,
                organization = excluded.organization, organization_id = excluded.organization_id,
                assignee = excluded.assignee, watcher = excluded.watcher, started_at = excluded.started_at,
                due_at = excluded.due_at, state = excluded.state, ended_at = excluded.ended_at,
                fired_at = excluded.fired_at, consumed_seconds = excluded.consumed_seconds, told = excluded.told,
                policies = excluded.policies, traceparent = excluded.traceparent
            """.formatted(COLUMNS);

    private static final String STOP = "delete from timer where deadline_id in " + IDS;

    private static final String WATCH = """
            insert into timer (deadline_id, threshold, due_at)
            select deadline_id, threshold, due_at
            from jsonb_populate_recordset(cast(null as timer), cast(cast(:rows as text) as jsonb))
            on conflict (deadline_id, threshold) do update set due_at = excluded.due_at
            """;

    /** Those of subjects, locked with their timers until the transaction ends. */
    public Uni<List<Deadline>> lockOf(Collection<UUID> subjects) {
        Map<String, Object> ids = Map.of("ids", Rows.of(subjects));
        return Rows.read(LOCK_TIMERS, ids, Integer.class).flatMap(locked -> Rows.read(OF, ids, Deadline.class));
    }

    /** Those with these ids, locked until the transaction ends. */
    public Uni<List<Deadline>> lock(Collection<UUID> ids) {
        return Rows.read(BY_ID, Map.of("ids", Rows.of(ids)), Deadline.class);
    }

    /** Writes them, and nothing about their timers. */
    public Uni<Void> write(List<Deadline> deadlines) {
        return deadlines.isEmpty()
                ? Uni.createFrom().voidItem()
                : Rows.execute(WRITE, Map.of("rows", Rows.of(deadlines))).replaceWithVoid();
    }

    /** Writes them, and these timers in place of the ones that they had. */
    public Uni<Void> write(List<Deadline> deadlines, List<TimerRow> timers) {
        return write(deadlines).flatMap(written -> watch(deadlines, timers));
    }

    private static Uni<Void> watch(List<Deadline> deadlines, List<TimerRow> timers) {
        if (deadlines.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<UUID> ids = deadlines.stream().map(Deadline::id).toList();
        return Rows.execute(STOP, Map.of("ids", Rows.of(ids)))
                .flatMap(stopped -> Rows.execute(WATCH, Map.of("rows", Rows.of(timers))))
                .replaceWithVoid();
    }
}
