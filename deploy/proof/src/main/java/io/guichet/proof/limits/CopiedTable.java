package io.guichet.proof.limits;

import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table of a service as it is copied to the scratch database: same columns and indexes, one real row as the pattern of those
 * that pgbench writes, fresh values in what is unique.
 *
 * @param name qualified by the service
 * @param pattern the table that holds the pattern row
 */
record CopiedTable(String name, String pattern, List<Column> columns) {
    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod), a.attidentity <> '',
                   exists (select 1 from pg_index i where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)),
                   exists (select 1 from pg_index i where i.indrelid = a.attrelid and a.attnum = any(i.indkey))
            from pg_attribute a where a.attrelid = 'public.%s'::regclass and a.attnum > 0 and not a.attisdropped order by a.attnum
            """;

    /**
     * A column.
     *
     * @param identity whether PostgreSQL gives the value
     * @param unique whether a unique index covers it
     * @param indexed whether any index covers it
     */
    record Column(String name, String type, boolean identity, boolean unique, boolean indexed) {

        /** What the n-th row of a transaction, whose number is {@code :k}, has here. */
        String value(int n) {
            String key = "(cast(:k as bigint) + " + n + ")";
            return switch (unique ? type : "") {
                case "uuid" -> "cast('00000000-0000-4000-8000-' || lpad(to_hex(" + key + "), 12, '0') as uuid)";
                case "text" -> "'k' || " + key;
                case "bigint" -> key;
                default -> "s.\"" + name + '"';
            };
        }
    }

    static CopiedTable of(Databases databases, String database, String table) throws SQLException {
        List<Column> columns = databases.query(
                database,
                COLUMNS.formatted(table),
                row -> new Column(
                        row.getString(1), row.getString(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5)));
        return new CopiedTable(database + ".\"" + table + '"', "pattern.\"" + database + "_" + table + '"', columns);
    }

    List<String> definitions() {
        String all = columns.stream()
                .map(column -> '"' + column.name() + "\" " + column.type()
                        + (column.identity() ? " generated always as identity" : ""))
                .collect(Collectors.joining(", "));
        String plain = columns.stream()
                .map(column -> '"' + column.name() + "\" " + column.type())
                .collect(Collectors.joining(", "));
        return List.of("create table " + name + " (" + all + ")", "create table " + pattern + " (" + plain + ")");
    }

    /** The statement that writes a real row, one of usual size, into the pattern's table; absent if there is none. */
    Optional<String> patternRow(Databases databases, String database, String table) throws SQLException {
        String values = columns.stream()
                .map(column -> "quote_nullable(\"" + column.name() + "\"::text) || '::" + column.type() + "'")
                .collect(Collectors.joining(" || ', ' || "));
        String some = "(select * from public.\"" + table + "\" limit 500)";
        String row = "select " + values + " from " + some + " t order by abs(pg_column_size(t.*) - (select"
                + " avg(pg_column_size(s.*)) from " + some + " s)) limit 1";
        return databases.query(database, row, one -> one.getString(1)).stream()
                .findFirst()
                .map(found -> "insert into " + pattern + " values (" + found + ")");
    }

    String insert(int n) {
        List<Column> given =
                columns.stream().filter(column -> !column.identity()).toList();
        return "insert into " + name + " ("
                + given.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "))
                + ") select "
                + given.stream().map(column -> column.value(n)).collect(Collectors.joining(", "))
                + " from " + pattern + " s;";
    }

    /** Changes the n-th row of the transaction as the service does afterwards; absent if no column can be changed so. */
    Optional<String> update(int n) {
        List<String> where = new ArrayList<>();
        for (Column column : columns) {
            if (column.identity()) {
                where.add('"' + column.name() + "\" = currval(pg_get_serial_sequence('" + name + "', '" + column.name()
                        + "'))");
            } else if (column.unique() && !column.value(n).startsWith("s.")) {
                where.add('"' + column.name() + "\" = " + column.value(n));
            }
        }
        Optional<String> change = columns.stream()
                .filter(column -> column.name().equals("sent_at"))
                .findFirst()
                .map(column -> "sent_at = clock_timestamp()")
                .or(() -> columns.stream()
                        .filter(column -> !column.indexed())
                        .findFirst()
                        .map(column -> '"' + column.name() + "\" = \"" + column.name() + '"'));
        return where.isEmpty()
                ? Optional.empty()
                : change.map(set -> "update " + name + " set " + set + " where " + String.join(" and ", where) + ";");
    }
}
