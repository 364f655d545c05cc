package io.guichet.triage.held;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.http.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What waits until somebody says who it is from: the decisions that stand and hold. */
@ApplicationScoped
class HeldMessages {

    // who has waited longest first; the cursor is the last decision shown
    private static final String PAGE = """
            select d.id, d.message_id, d.subject_index, d.queue, d.summary, d.labels, d.rule, m.channel, m.sender, m.received_at
            from decision d join message m on m.id = d.message_id
            where d.outcome = 'hold' and d.superseded_at is null
                and ($1::uuid is null or (m.received_at, d.id) >
                    (select last.received_at, $1::uuid from decision l join message last on last.id = l.message_id where l.id = $1))
            order by m.received_at, d.id limit $2
            """;

    private final Pool pool;

    HeldMessages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<HeldView>> page(@Nullable UUID after, int limit) {
        return pool.preparedQuery(PAGE)
                .execute(Tuple.of(after, limit + 1))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(HeldMessages::view)
                        .toList())
                .map(held -> Page.of(held, limit, last -> CursorText.of(last.decisionId())));
    }

    private static HeldView view(Row row) {
        var receivedAt = row.getOffsetDateTime("received_at");
        return new HeldView(
                row.getUUID("message_id"),
                row.getInteger("subject_index"),
                row.getUUID("id"),
                row.getString("queue"),
                row.getString("summary"),
                row.getString("channel"),
                row.getString("sender"),
                receivedAt == null ? null : receivedAt.toInstant(),
                List.of(row.getArrayOfStrings("labels")),
                row.getString("rule"));
    }
}
