package io.guichet.proof.limits;

import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Counts the rows that the services write, by PostgreSQL's own statistics, and the bytes of its log. */
public final class RowCount {
    private static final String COUNTS =
            "select relname, n_tup_ins, n_tup_upd, n_tup_del from pg_stat_user_tables order by relname";
    // a session reports what it did within a second of its next transaction, and ten seconds after its last one at the
    // latest
    private static final long REPORTED_AFTER_SECONDS = 11;

    private final Databases databases;
    private final Map<String, TableWrites> before;
    private final long logBefore;

    private RowCount(Databases databases) throws SQLException {
        this.databases = databases;
        this.before = look(databases);
        this.logBefore = log(databases);
    }

    /** Counts from now on; for a system that does nothing now. */
    public static RowCount begin(Databases databases) throws SQLException, InterruptedException {
        TimeUnit.SECONDS.sleep(REPORTED_AFTER_SECONDS);
        return new RowCount(databases);
    }

    /**
     * What was written for each ticket; tables that nobody wrote to are absent.
     *
     * @param tickets how many have opened meanwhile
     */
    public Written perTicket(long tickets) throws SQLException, InterruptedException {
        long log = log(databases);
        TimeUnit.SECONDS.sleep(REPORTED_AFTER_SECONDS);
        List<TableWrites> tables = new ArrayList<>();
        look(databases).forEach((name, now) -> {
            TableWrites earlier = before.get(name);
            TableWrites written = earlier == null ? now : now.since(earlier);
            if (!written.isEmpty()) {
                tables.add(written.per(tickets));
            }
        });
        tables.sort(java.util.Comparator.comparing(TableWrites::database).thenComparing(TableWrites::table));
        return new Written(tables, (log - logBefore) / (double) tickets);
    }

    /**
     * What one ticket makes PostgreSQL write.
     *
     * @param tables rows by table
     * @param logBytes of the write-ahead log
     */
    public record Written(List<TableWrites> tables, double logBytes) {}

    private static Map<String, TableWrites> look(Databases databases) throws SQLException {
        Map<String, TableWrites> all = new HashMap<>();
        for (String database : Databases.NAMES) {
            databases
                    .query(
                            database,
                            COUNTS,
                            row -> new TableWrites(
                                    database, row.getString(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                    .forEach(table -> all.put(database + "." + table.table(), table));
        }
        return all;
    }

    private static long log(Databases databases) throws SQLException {
        return databases.number("intake", "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint");
    }
}
