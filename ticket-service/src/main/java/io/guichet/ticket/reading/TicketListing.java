package io.guichet.ticket.reading;

import io.guichet.chassis.http.Page;
import io.guichet.ticket.query.Where;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists tickets, in pages that go on from a place. */
@ApplicationScoped
class TicketListing {

    /** The database plans for the values that are asked for: one queue holds a thousand times what another does. */
    private static final String PLAN = "set local plan_cache_mode = force_custom_plan";

    /** More are not counted, but estimated. */
    private static final int COUNTED = 2_000;

    private final Pool pool;
    private final InstantSource clock;

    TicketListing(Pool pool, InstantSource clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /** A page; the first one says how many tickets there are in all. */
    Uni<TicketPage> page(
            TicketFilter filter, TicketOrder order, @Nullable TicketPlace after, int limit, Viewer viewer) {
        return pool.withTransaction(connection -> connection
                .query(PLAN)
                .execute()
                .flatMap(planned -> rows(connection, filter, order, after, limit + 1, viewer))
                .flatMap(
                        rows -> total(connection, filter, order, after, rows.size() <= limit ? rows.size() : -1, viewer)
                                .map(total -> page(rows, order, limit, total, viewer))));
    }

    /** The next tickets behind a place. */
    Uni<List<TicketRow>> rows(
            TicketFilter filter, TicketOrder order, @Nullable TicketPlace after, int limit, Viewer viewer) {
        return pool.withTransaction(connection -> connection
                .query(PLAN)
                .execute()
                .flatMap(planned -> rows(connection, filter, order, after, limit, viewer)));
    }

    private Uni<List<TicketRow>> rows(
            SqlConnection connection,
            TicketFilter filter,
            TicketOrder order,
            @Nullable TicketPlace after,
            int limit,
            Viewer viewer) {
        var where = order.after(after, filter.where(viewer, clock.instant()));
        var sql = TicketRow.COLUMNS + filter.tables() + where.text() + order.text() + " limit " + limit;
        return connection
                .preparedQuery(sql)
                .execute(where.values())
                .map(rows -> rows.stream().map(TicketRow::of).toList());
    }

    /** @param known how many there are, if the first page holds them all; else -1 */
    private Uni<TicketPage.@Nullable Total> total(
            SqlConnection connection,
            TicketFilter filter,
            TicketOrder order,
            @Nullable TicketPlace after,
            int known,
            Viewer viewer) {
        if (after != null) {
            return Uni.createFrom().nullItem();
        }
        if (known >= 0) {
            return Uni.createFrom().item(new TicketPage.Total(known, true));
        }
        var where = order.after(null, filter.where(viewer, clock.instant()));
        var all = "select 1 from " + filter.tables() + where.text();
        return estimate(connection, all, where)
                .flatMap(estimated -> estimated > COUNTED
                        ? Uni.createFrom().item(new TicketPage.Total(estimated, false))
                        : count(connection, all, where, estimated));
    }

    private static Uni<Long> estimate(SqlConnection connection, String all, Where where) {
        return connection
                .preparedQuery("explain (format json) " + all)
                .execute(where.values())
                .map(rows -> rows.iterator().next().get(JsonArray.class, 0))
                .map(plan -> plan.getJsonObject(0).getJsonObject("Plan").getLong("Plan Rows"));
    }

    private static Uni<TicketPage.Total> count(SqlConnection connection, String all, Where where, long estimated) {
        return connection
                .preparedQuery("select count(*) from (" + all + " limit " + (COUNTED + 1) + ") c")
                .execute(where.values())
                .map(rows -> rows.iterator().next().getLong(0))
                .map(count -> count > COUNTED
                        ? new TicketPage.Total(Math.max(count, estimated), false)
                        : new TicketPage.Total(count, true));
    }

    private static TicketPage page(
            List<TicketRow> rows, TicketOrder order, int limit, TicketPage.@Nullable Total total, Viewer viewer) {
        var page =
                Page.of(rows, limit, row -> TicketPlace.of(row, order).text()).map(row -> TicketLine.of(row, viewer));
        return new TicketPage(page.items(), page.next(), total);
    }
}
