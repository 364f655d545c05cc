package io.guichet.proof.system;

import io.guichet.embedded.PostgresAdmin;
import io.guichet.embedded.PostgresServer;
import io.guichet.embedded.PostgresSettings;
import io.guichet.local.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The services' databases, seen as superuser past any proxy. A connection that broke is made anew. Safe for many threads. */
public final class Databases implements AutoCloseable {
    /** One for each service. */
    public static final List<String> NAMES = List.of("intake", "triage", "ticket", "sla", "notification");

    private final PostgresAdmin admin;
    private final int port;
    private final Map<String, Connection> connections = new HashMap<>();

    Databases(Settings settings) {
        this.port = settings.port("postgres");
        this.admin = new PostgresServer(PostgresSettings.in(settings.data().resolve("postgres"), port)).admin();
    }

    /** Reads one value out of each row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * All rows of a query.
     *
     * @throws SQLException if the server does not answer
     */
    public synchronized <T> List<T> query(String database, String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = connection(database).createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            drop(database);
            throw e;
        }
    }

    /** The number that a query with one row and one column gives. */
    public long number(String database, String sql) throws SQLException {
        return query(database, sql, row -> row.getLong(1)).get(0);
    }

    /** The text that a query with one row and one column gives. */
    public String text(String database, String sql) throws SQLException {
        return query(database, sql, row -> row.getString(1)).get(0);
    }

    /** Runs a statement that gives no rows. */
    public synchronized void run(String database, String sql) throws SQLException {
        try (Statement statement = connection(database).createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            drop(database);
            throw e;
        }
    }

    /** TCP port on the loopback address. */
    public int port() {
        return port;
    }

    /** The superuser's password. */
    public String password() {
        return admin.password();
    }

    @Override
    public synchronized void close() {
        List.copyOf(connections.keySet()).forEach(this::drop);
    }

    private Connection connection(String database) throws SQLException {
        Connection open = connections.get(database);
        if (open == null) {
            open = admin.connect(database);
            connections.put(database, open);
        }
        return open;
    }

    /** Ends the connection to a database, so that it can be dropped. */
    public synchronized void drop(String database) {
        Connection open = connections.remove(database);
        try {
            if (open != null) {
                open.close();
            }
        } catch (SQLException alreadyBroken) {
            // it is gone, which is what was wanted
        }
    }
}
