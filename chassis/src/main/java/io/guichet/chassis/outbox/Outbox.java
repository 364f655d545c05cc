package io.guichet.chassis.outbox;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.seeded.SeededBug;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.List;

/**
 * Where a use case leaves the events it wants told: rows of its own transaction. What commits is sent, what rolls back never was.
 *
 * <p>Row ids are drawn when the rows are written. Write them after the aggregate's row is locked, and they follow the commit order
 * of that aggregate.
 */
@ApplicationScoped
public class Outbox {

    // one parameter, one round trip, whatever the number of events; text first, else the client would quote it as one
    // JSON string
    private static final String INSERT = """
            insert into outbox (event_id, topic, key, type, subject, traceparent, body, headers)
            select r.event_id, r.topic, r.key, r.type, r.subject, r.traceparent,
                   case when r.base64 is null then convert_to(r.body, 'UTF8') else decode(r.base64, 'base64') end,
                   r.headers
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(event_id uuid, topic text, key text, type text, subject text,
                 traceparent text, body text, base64 text, headers jsonb)
            """;

    private static final String FORGET = """
            delete from outbox
            where sent_at is not null
              and subject in (select jsonb_array_elements_text(cast(cast(:subjects as text) as jsonb)))
            """;

    private final Event<OutboxWritten> written;
    private final KafkaSender sender;

    Outbox(Event<OutboxWritten> written, KafkaSender sender) {
        this.written = written;
        this.sender = sender;
    }

    /** Writes the events in their order, in the current transaction. */
    public Uni<Void> add(List<OutgoingEvent> events) {
        return addRows(events.stream().map(OutboxRow::of).toList());
    }

    /** Writes rows in the current transaction; for what is no event of ours, such as dead letters. */
    public Uni<Void> addRows(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        if (SeededBug.EMITTER_IN_TRANSACTION.isActive()) {
            return sender.send(rows.stream().map(WaitingRow::unwritten).toList())
                    .replaceWithVoid();
        }
        var json = EventJson.write(rows);
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(INSERT)
                        .setParameter("rows", json)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Deletes what was told about these subjects and is kept for telling it again, in the current transaction. */
    public Uni<Integer> forget(Collection<String> subjects) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FORGET)
                        .setParameter("subjects", EventJson.write(subjects))
                        .executeUpdate());
    }

    /** After a commit: there may be something to send. Cheap; forgetting it costs a poll's delay and nothing else. */
    public void wake() {
        written.fire(OutboxWritten.SIGNAL);
    }
}
