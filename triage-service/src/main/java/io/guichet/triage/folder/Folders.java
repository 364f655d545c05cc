package io.guichet.triage.folder;

import io.guichet.chassis.http.Cursor;
import io.guichet.chassis.http.Page;
import io.guichet.triage.problem.TriageProblem.NotFound;
import io.guichet.triage.rules.RulesInForce;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is in the folders: the decisions that stand and file. */
@ApplicationScoped
class Folders {

    private static final String COUNT = """
            select folder, count(*) as count from decision where folder is not null and superseded_at is null group by folder
            """;
    // the newest first
    private static final String PAGE = """
            select d.message_id, d.subject_index, d.id, d.summary, m.channel, m.sender, m.received_at, d.decided_at, d.rule,
                   d.corrected_by, m.forgotten_at
            from decision d left join message m on m.id = d.message_id
            where d.folder = $1 and d.superseded_at is null and (d.decided_at, d.id) < ($2, $3)
            order by d.decided_at desc, d.id desc limit $4
            """;

    /** Before the newest. */
    private static final Cursor TOP = new Cursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1).toString());

    private final Pool pool;
    private final RulesInForce rules;

    Folders(Pool pool, RulesInForce rules) {
        this.pool = pool;
        this.rules = rules;
    }

    /** All folders of the desk, in its order. */
    Uni<List<FolderView>> all() {
        return pool.query(COUNT)
                .execute()
                .map(Folders::counts)
                .map(counts -> titles().entrySet().stream()
                        .map(folder -> new FolderView(
                                folder.getKey(), folder.getValue(), counts.getOrDefault(folder.getKey(), 0L)))
                        .toList());
    }

    /**
     * A page of a folder, the newest first.
     *
     * @throws NotFound if there is no such folder (404)
     */
    Uni<Page<FiledView>> messages(String folder, @Nullable Cursor after, int limit) {
        require(folder);
        var from = after == null ? TOP : after;
        var parameters = Tuple.of(folder, from.at().atOffset(ZoneOffset.UTC), from.id(), limit + 1);
        return pool.preparedQuery(PAGE)
                .execute(parameters)
                .map(rows -> rows.stream().map(Folders::filed).toList())
                .map(filed -> Page.of(
                        filed,
                        limit,
                        last -> new Cursor(last.filedAt(), last.decisionId().toString()).text()));
    }

    /** @throws NotFound if there is no such folder (404) */
    void require(String folder) {
        if (!titles().containsKey(folder)) {
            throw NotFound.folder(folder);
        }
    }

    private Map<String, String> titles() {
        return rules.places().folders();
    }

    private static Map<String, Long> counts(RowSet<Row> rows) {
        var counts = new HashMap<String, Long>();
        rows.forEach(row -> counts.put(row.getString("folder"), row.getLong("count")));
        return counts;
    }

    private static FiledView filed(Row row) {
        return new FiledView(
                row.getUUID("message_id"),
                row.getInteger("subject_index"),
                row.getUUID("id"),
                row.getString("summary"),
                row.getString("channel"),
                row.getString("sender"),
                instant(row, "received_at"),
                row.getOffsetDateTime("decided_at").toInstant(),
                row.getString("rule"),
                row.getString("corrected_by"),
                instant(row, "forgotten_at"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
