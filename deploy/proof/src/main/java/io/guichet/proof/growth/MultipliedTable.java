package io.guichet.proof.growth;

import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table whose rows are copied. A copy's identifiers follow from the original's and the copy's number, so that copies of rows that
 * belong together belong together too, also across databases.
 */
record MultipliedTable(String name, List<Column> columns) {
    // a text is made anew only where nothing else makes its unique index differ: the last text of an index without id
    // and number
    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod), exists (
                select 1 from pg_index i
                where i.indrelid = a.attrelid and i.indisunique and a.attnum = any(i.indkey)
                  and not exists (select 1 from pg_attribute u where u.attrelid = a.attrelid and u.attnum = any(i.indkey)
                                  and (u.atttypid = 'uuid'::regtype or u.attname = 'number'
                                       or u.atttypid = 'text'::regtype and u.attnum > a.attnum)))
            from pg_attribute a
            where a.attrelid = 'public."%s"'::regclass and a.attnum > 0 and not a.attisdropped
              and a.attidentity = '' and a.attgenerated = ''
            order by a.attnum
            """;

    /** Numbers of copies lie so far above the real ones. */
    static final int NUMBERS_APART = 1_000_000;

    /**
     * A column that is copied.
     *
     * @param distinguishing whether it alone makes rows differ
     */
    record Column(String name, String type, boolean distinguishing) {

        /** What it holds in the k-th copy. */
        String copied() {
            String value = "t.\"" + name + '"';
            if (type.equals("uuid")) {
                return "md5(" + value + "::text || k)::uuid";
            }
            if (type.equals("text") && name.equals("number")) {
                return "regexp_replace(" + value + ", '-.*', '') || '-' || (regexp_replace(" + value
                        + ", '^.*-', '')::bigint + k * " + NUMBERS_APART + ")";
            }
            return type.equals("text") && distinguishing ? value + " || '~' || k" : value;
        }
    }

    static MultipliedTable of(Databases databases, String database, String table) throws SQLException {
        return new MultipliedTable(
                table,
                databases.query(
                        database,
                        COLUMNS.formatted(table),
                        row -> new Column(row.getString(1), row.getString(2), row.getBoolean(3))));
    }

    /** Adds copies of all rows, numbered from one number to another. */
    String copies(int first, int last) {
        return "insert into public.\"" + name + "\" ("
                + columns.stream().map(column -> '"' + column.name() + '"').collect(Collectors.joining(", "))
                + ") select " + columns.stream().map(Column::copied).collect(Collectors.joining(", "))
                + " from pattern.\"" + name + "\" t, generate_series(" + first + ", " + last
                + ") k on conflict do nothing";
    }

    /** Sets aside what copies are made of. */
    String pattern() {
        return "create table pattern.\"" + name + "\" as table public.\"" + name + '"';
    }
}
