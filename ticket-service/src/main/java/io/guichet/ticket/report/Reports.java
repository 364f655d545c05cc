package io.guichet.ticket.report;

import io.guichet.chassis.http.Page;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.query.Where;
import io.guichet.ticket.visibility.Viewer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** Reckons the figures from the tickets and their timelines, as far as the viewer may see them. */
@ApplicationScoped
class Reports {

    // a first word to the customer: a reply, or an answer by phone
    private static final String FIRST_REPLY = """
            join lateral (select min(e.at) as at from timeline_entry e where e.ticket_id = t.id
              and (e.what in ('REPLY_WRITTEN', 'CALL_ANSWERED', 'COMPLEMENT_ASKED')
                   or e.what = 'CLOSED' and t.outcome = 'ANSWERED_BY_PHONE')) r on r.at is not null""";
    private static final String CLOSINGS = "join timeline_entry c on c.ticket_id = t.id and c.what = 'CLOSED'";
    private static final String REOPENED = """
            exists (select from timeline_entry r where r.ticket_id = t.id and r.what = 'REOPENED' and r.at > c.at)""";
    private static final String LAPSE = """
            count(*) as tickets, percentile_cont(0.5) within group (order by extract(epoch from %1$s)::float8) as median,
            percentile_cont(0.9) within group (order by extract(epoch from %1$s)::float8) as p90""";

    private final Pool pool;
    private final Desk desk;

    Reports(Pool pool, Desk desk) {
        this.pool = pool;
        this.desk = desk;
    }

    Uni<Page<Figure.Volume>> volumes(ReportQuestion asked, Viewer viewer) {
        var where = new Where();
        var opened = period(where, "t.opened_at", asked);
        var closed = period(where, "t.closed_at", asked);
        var from = where.bind(asked.from());
        var to = where.bind(asked.to());
        viewer.restrict(where.andIf("t.contact_organization_id = ?", asked.organization())
                .andIf("t.queue = ?", asked.queue())
                .and("(t.opened_at >= %1$s and t.opened_at < %2$s or t.closed_at >= %1$s and t.closed_at < %2$s)"
                        .formatted(from, to)));
        var sql = """
                select period, sum(opened)::bigint as opened, sum(closed)::bigint as closed
                from ticket t cross join lateral (
                  select %1$s as period, 1 as opened, 0 as closed where t.opened_at >= %3$s and t.opened_at < %4$s
                  union all select %2$s, 0, 1 where t.closed_at >= %3$s and t.closed_at < %4$s) v
                %5$s group by period order by period""".formatted(opened, closed, from, to, where.text());
        return run(sql, where, Figure.Volume::of);
    }

    Uni<Page<Figure.Lapse>> firstReply(ReportQuestion asked, Viewer viewer) {
        return grouped(
                asked, viewer, FIRST_REPLY, "t.opened_at", LAPSE.formatted("r.at - t.opened_at"), Figure.Lapse::of);
    }

    Uni<Page<Figure.Lapse>> resolution(ReportQuestion asked, Viewer viewer) {
        return grouped(
                asked, viewer, "", "t.closed_at", LAPSE.formatted("t.closed_at - t.opened_at"), Figure.Lapse::of);
    }

    Uni<Page<Figure.ReopenRate>> reopenRate(ReportQuestion asked, Viewer viewer) {
        var figures = "count(*) as closed, count(*) filter (where " + REOPENED + ") as reopened";
        return grouped(asked, viewer, CLOSINGS, "c.at", figures, Figure.ReopenRate::of);
    }

    /** @param column such as {@code t.kind} */
    Uni<Page<Figure.Share>> by(String column, ReportQuestion asked, Viewer viewer) {
        var where = new Where();
        var period = period(where, "t.opened_at", asked);
        viewer.restrict(about(where, "t.opened_at", asked));
        var sql =
                "select %s as period, %s as name, count(*) as tickets from ticket t %s group by 1, 2 order by 1, 3 desc, 2"
                        .formatted(period, column, where.text());
        return run(sql, where, Figure.Share::of);
    }

    private <T> Uni<Page<T>> grouped(
            ReportQuestion asked, Viewer viewer, String joined, String at, String figures, Function<Row, T> form) {
        var where = new Where();
        var period = period(where, at, asked);
        viewer.restrict(about(where, at, asked));
        var sql = "select %s as period, %s from ticket t %s %s group by period order by period"
                .formatted(period, figures, joined, where.text());
        return run(sql, where, form);
    }

    /** The first day of the period, by the desk's calendar. */
    private String period(Where where, String at, ReportQuestion asked) {
        return "date_trunc(cast(%s as text), %s at time zone cast(%s as text))::date"
                .formatted(where.bind(asked.by()), at, where.bind(desk.zone().getId()));
    }

    private static Where about(Where where, String at, ReportQuestion asked) {
        return where.and(at + " >= ?", asked.from())
                .and(at + " < ?", asked.to())
                .andIf("t.contact_organization_id = ?", asked.organization())
                .andIf("t.queue = ?", asked.queue());
    }

    private <T> Uni<Page<T>> run(String sql, Where where, Function<Row, T> form) {
        return pool.preparedQuery(sql)
                .execute(where.values())
                .map(rows -> Page.whole(rows.stream().map(form).toList()));
    }
}
