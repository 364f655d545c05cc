package io.guichet.sla.deadline;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The deadlines that were set. */
@ApplicationScoped
public class Deadlines implements PanacheRepositoryBase<Deadline, UUID> {
    private static final Sort IN_ORDER = Sort.by("dueAt").and("id");

    // a deadline and the timer that watches it, together or not at all, whatever their number in one round trip
    private static final String INSERT = """
            with added as (
                insert into deadline
                    (id, ticket_id, number, clock, generation, policy, started_at, due_at, state, traceparent)
                select id, ticket_id, number, clock, generation, policy, started_at, due_at, state, traceparent
                from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, ticket_id uuid, number text, clock text,
                     generation integer, policy text, started_at timestamptz, due_at timestamptz, state text,
                     traceparent text)
                order by id
                on conflict (ticket_id, clock, generation) do nothing
                returning id, due_at),
            watched as (
                insert into timer (deadline_id, threshold, due_at) select id, 100, due_at from added)
            select cast(id as text) from added
            """;

    private static final String STOP = """
            delete from timer where deadline_id in (select id from deadline where ticket_id in (:tickets) and state = 'running')
            """;

    /** Writes those that are not there yet, each with its timer; answers the ids of these. */
    Uni<Set<UUID>> add(List<Deadline> deadlines) {
        String rows = EventJson.write(deadlines.stream().map(DeadlineRow::of).toList());
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT, String.class)
                        .setParameter("rows", rows)
                        .getResultList())
                .map(Deadlines::ids);
    }

    /**
     * Those of these tickets that run, their timers gone and their rows locked until the transaction ends. Timers first, as whoever
     * wakes takes them.
     */
    Uni<List<Deadline>> stop(Collection<UUID> tickets) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(STOP)
                        .setParameter("tickets", tickets)
                        .executeUpdate())
                .flatMap(stopped -> find(
                                "ticketId in :tickets and state = :running order by id",
                                Parameters.with("tickets", tickets).and("running", DeadlineState.RUNNING))
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list());
    }

    /** The last reckoning of each clock of these tickets. */
    Uni<List<Deadline>> last(Collection<UUID> tickets) {
        return list(
                "from Deadline l where l.ticketId in :tickets and l.generation = (select max(d.generation) from Deadline d"
                        + " where d.ticketId = l.ticketId and d.clock = l.clock)",
                Parameters.with("tickets", tickets));
    }

    /** The deadlines with these ids, in order of due time. */
    public Uni<List<Deadline>> inOrder(Collection<UUID> ids) {
        return list("id in :ids", IN_ORDER, Parameters.with("ids", ids));
    }

    /** Deadlines of a ticket from a cursor on, in order of due time. */
    Uni<List<Deadline>> of(TicketReference ticket, DeadlineCursor after, int limit) {
        Parameters parameters = Parameters.with("ticket", ticket.value())
                .and("dueAt", after.dueAt())
                .and("id", after.id());
        return find(
                        ticket.field() + " = :ticket and (dueAt > :dueAt or dueAt = :dueAt and id > :id)",
                        IN_ORDER,
                        parameters)
                .range(0, limit - 1)
                .list();
    }

    private static Set<UUID> ids(List<String> texts) {
        Set<UUID> ids = new HashSet<>();
        texts.forEach(text -> ids.add(UUID.fromString(text)));
        return ids;
    }
}
