package io.guichet.ticket.stream;

import io.guichet.ticket.query.Where;
import io.guichet.ticket.timeline.FeedPosition;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the timelines of all tickets in the order of commits (decision 0014). */
@ApplicationScoped
class FeedRows {

    static final int BATCH = 200;

    private static final String SELECT = """
            select e.transaction::text, e.id, e.at, e.who, e.what, e.source, e.text, e.reason, e.desk_only, e.ticket_id,
                   t.number, t.queue, t.contact_organization_id as organization
            from timeline_entry e join ticket t on t.id = e.ticket_id""";
    private static final String ORDER = " order by e.transaction, e.id limit " + BATCH;

    private static final String LATEST = """
            select e.transaction::text, e.id from timeline_entry e where e.transaction < pg_snapshot_xmin(pg_current_snapshot())
            order by e.transaction desc, e.id desc limit 1
            """;

    private final Pool pool;

    FeedRows(Pool pool) {
        this.pool = pool;
    }

    /** Where it ends at present. */
    Uni<FeedPosition> latest() {
        return pool.query(LATEST)
                .execute()
                .map(rows -> rows.size() == 0
                        ? FeedPosition.START
                        : FeedPosition.of(rows.iterator().next()));
    }

    /** The next ones of everybody's. What was heard before its ticket opened is not among them: the opening tells of the ticket. */
    Uni<List<Happened>> after(FeedPosition from) {
        return read(behind(from));
    }

    /** The next ones that a viewer may see. */
    Uni<List<Happened>> after(FeedPosition from, @Nullable UUID ticket, Viewer viewer) {
        var where = viewer.restrict(behind(from).andIf("e.ticket_id = ?", ticket));
        return read(viewer.desk() ? where : where.and("not e.desk_only"));
    }

    private static Where behind(FeedPosition from) {
        return new Where()
                .and("(e.transaction, e.id) > (cast(cast(? as text) as xid8), ?)", from.transaction(), from.entry())
                .and("e.transaction < pg_snapshot_xmin(pg_current_snapshot())");
    }

    private Uni<List<Happened>> read(Where where) {
        return pool.preparedQuery(SELECT + where.text() + ORDER)
                .execute(where.values())
                .map(rows -> rows.stream().map(Happened::of).toList());
    }
}
