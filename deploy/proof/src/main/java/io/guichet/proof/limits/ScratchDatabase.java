package io.guichet.proof.limits;

import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A database beside the services' own with their tables and indexes, without foreign keys and checks (so that it is rather
 * faster), where pgbench writes in one transaction the rows that one ticket makes all services write.
 */
final class ScratchDatabase implements AutoCloseable {
    static final String NAME = "proof_scratch";

    private final Databases databases;
    private final List<String> statements = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private ScratchDatabase(Databases databases) {
        this.databases = databases;
    }

    /** @param perTicket what is written to which table for each ticket; less than half a row is left out */
    static ScratchDatabase of(Databases databases, List<TableWrites> perTicket) throws SQLException {
        ScratchDatabase scratch = new ScratchDatabase(databases);
        scratch.remove();
        databases.run("postgres", "create database " + NAME);
        databases.run(NAME, "create schema pattern");
        for (String service : Databases.NAMES) {
            databases.run(NAME, "create schema " + service);
        }
        for (TableWrites table : perTicket) {
            scratch.add(table);
        }
        return scratch;
    }

    /** pgbench's script: one transaction. */
    String script(boolean pipelined) {
        List<String> lines = new ArrayList<>();
        lines.add("\\set k random(1, 200000000000000)");
        if (pipelined) {
            lines.add("\\startpipeline");
        }
        lines.add("begin;");
        lines.addAll(statements);
        lines.add("commit;");
        if (pipelined) {
            lines.add("\\endpipeline");
        }
        return String.join("\n", lines) + "\n";
    }

    /** How many statements a transaction has, begin and commit apart. */
    int size() {
        return statements.size();
    }

    /** What could not be copied, and why. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    @Override
    public void close() throws SQLException {
        remove();
    }

    private void remove() throws SQLException {
        databases.drop(NAME);
        databases.run("postgres", "drop database if exists " + NAME + " with (force)");
    }

    private void add(TableWrites writes) throws SQLException {
        long rows = Math.round(writes.inserted());
        if (rows == 0) {
            leftOut.add(String.format(
                    "%s.%s (%.2f rows per ticket)", writes.database(), writes.table(), writes.inserted()));
            return;
        }
        CopiedTable table = CopiedTable.of(databases, writes.database(), writes.table());
        Optional<String> pattern = table.patternRow(databases, writes.database(), writes.table());
        if (pattern.isEmpty()) {
            leftOut.add(writes.database() + "." + writes.table() + " (rows do not stay)");
            return;
        }
        for (String definition : table.definitions()) {
            databases.run(NAME, definition);
        }
        databases.run(NAME, pattern.get());
        addIndexes(writes);
        for (int n = 0; n < rows; n++) {
            statements.add(table.insert(n));
        }
        for (int n = 0; n < Math.round(writes.updated()); n++) {
            table.update(n % (int) rows).ifPresent(statements::add);
        }
    }

    private void addIndexes(TableWrites writes) throws SQLException {
        String definitions =
                "select indexdef from pg_indexes where schemaname = 'public' and tablename = '" + writes.table() + "'";
        for (String index : databases.query(writes.database(), definitions, row -> row.getString(1))) {
            try {
                databases.run(NAME, index.replace(" ON public.", " ON " + writes.database() + "."));
            } catch (SQLException e) {
                leftOut.add(index + " (" + e.getMessage() + ")");
            }
        }
    }
}
