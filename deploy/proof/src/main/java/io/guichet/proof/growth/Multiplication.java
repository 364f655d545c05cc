package io.guichet.proof.growth;

import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes a system old. Everything that its databases hold about tickets is there again and again, under other identifiers; what the
 * services only pass on (outbox, inbox) is not, nor are the topics. For a system that does nothing now.
 */
public final class Multiplication {
    private static final String TABLES = """
            select relname from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
              and relname not in ('outbox', 'inbox', 'flyway_schema_history')
            order by relname
            """;
    private static final String TICKETS = "select count(*) from ticket";

    private final Databases databases;
    private final Map<String, List<MultipliedTable>> tables = new LinkedHashMap<>();
    private final long originals;
    private int copies;

    private Multiplication(Databases databases) throws SQLException {
        this.databases = databases;
        this.originals = databases.number("ticket", TICKETS);
    }

    /** What is there now is what copies will be made of. */
    public static Multiplication of(Databases databases) throws SQLException {
        Multiplication multiplication = new Multiplication(databases);
        for (String database : Databases.NAMES) {
            multiplication.setAside(database);
        }
        return multiplication;
    }

    /**
     * Adds copies until there are about so many tickets; there are never fewer than before.
     *
     * @return how many there are
     */
    public long growTo(long tickets) throws SQLException {
        int wanted = (int) Math.max(0, Math.ceil((tickets - originals) / (double) Math.max(1, originals)));
        if (wanted > copies) {
            for (Map.Entry<String, List<MultipliedTable>> database : tables.entrySet()) {
                add(database.getKey(), database.getValue(), wanted);
            }
            copies = wanted;
        }
        return databases.number("ticket", TICKETS);
    }

    private void setAside(String database) throws SQLException {
        databases.run(database, "drop schema if exists pattern cascade");
        databases.run(database, "create schema pattern");
        List<MultipliedTable> found = new ArrayList<>();
        for (String table : databases.query(database, TABLES, row -> row.getString(1))) {
            MultipliedTable multiplied = MultipliedTable.of(databases, database, table);
            databases.run(database, multiplied.pattern());
            found.add(multiplied);
        }
        tables.put(database, found);
    }

    private void add(String database, List<MultipliedTable> all, int wanted) throws SQLException {
        // what belongs together is copied table by table: until the last one, some of it is missing
        databases.run(database, "set session_replication_role = replica");
        for (MultipliedTable table : all) {
            databases.run(database, table.copies(copies + 1, wanted));
        }
        databases.run(database, "set session_replication_role = origin");
        databases.run(database, "vacuum analyze");
    }
}
