package io.guichet.ticket.search;

import io.guichet.chassis.loop.Loops;
import io.guichet.ticket.timeline.FeedPosition;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps up what tickets are found by, behind the timeline: whatever changes a ticket's words leaves an entry there. So an act does not pay
 * for the searching, and a burst of mails is searchable a little later. One instance at a time.
 */
@ApplicationScoped
class SearchKeeper {

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final int BATCH = 200;

    private static final String POSITION =
            "select transaction::text, entry_id as id from search_position for update skip locked";

    // what the clocks and the acknowledgements leave has no words of the ticket's
    private static final String FRESH = """
            select e.transaction::text, e.id, e.ticket_id, e.source in ('sla-service', 'notification-service') as wordless
            from timeline_entry e
            where (e.transaction, e.id) > (cast(cast($1 as text) as xid8), $2)
              and e.transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by e.transaction, e.id limit 200
            """;

    private static final String ADVANCE =
            "update search_position set transaction = cast(cast($1 as text) as xid8), entry_id = $2";

    private final Loops loops;
    private final Pool pool;

    SearchKeeper(Loops loops, Pool pool) {
        this.loops = loops;
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the keeping up of the search", EVERY, this::keepUp);
    }

    /** Takes in what is new; answers whether there may be more. */
    Uni<Boolean> keepUp() {
        return pool.withTransaction(connection -> position(connection).flatMap(from -> keepUp(connection, from)));
    }

    private static Uni<@Nullable FeedPosition> position(SqlConnection connection) {
        return connection.query(POSITION).execute().map(rows -> first(rows));
    }

    private static @Nullable FeedPosition first(RowSet<Row> rows) {
        return rows.size() == 0 ? null : FeedPosition.of(rows.iterator().next());
    }

    private static Uni<Boolean> keepUp(SqlConnection connection, @Nullable FeedPosition from) {
        return from == null
                ? Uni.createFrom().item(false)
                : connection
                        .preparedQuery(FRESH)
                        .execute(Tuple.of(from.transaction(), from.entry()))
                        .map(rows -> rows.stream().map(Fresh::of).toList())
                        .flatMap(fresh -> takeIn(connection, fresh));
    }

    private static Uni<Boolean> takeIn(SqlConnection connection, List<Fresh> fresh) {
        if (fresh.isEmpty()) {
            return Uni.createFrom().item(false);
        }
        var tickets = new LinkedHashSet<UUID>();
        fresh.stream().filter(entry -> !entry.wordless).forEach(entry -> tickets.add(entry.ticket));
        var last = fresh.get(fresh.size() - 1).position;
        return SearchRows.write(connection, tickets)
                .flatMap(written ->
                        connection.preparedQuery(ADVANCE).execute(Tuple.of(last.transaction(), last.entry())))
                .map(written -> fresh.size() == BATCH);
    }

    private record Fresh(FeedPosition position, UUID ticket, boolean wordless) {

        static Fresh of(Row row) {
            return new Fresh(
                    FeedPosition.of(row),
                    row.getUUID("ticket_id"),
                    Objects.requireNonNullElse(row.getBoolean("wordless"), false));
        }
    }
}
