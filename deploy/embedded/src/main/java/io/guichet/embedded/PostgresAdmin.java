package io.guichet.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.postgresql.Driver;

/** What the superuser does in a {@link PostgresServer}. */
public final class PostgresAdmin {
    static final String SUPERUSER = "postgres";

    private final PostgresServer server;
    private final Path passwordFile;

    PostgresAdmin(PostgresServer server, Path passwordFile) {
        this.server = server;
        this.passwordFile = passwordFile;
    }

    /**
     * A connection as superuser; the caller closes it.
     *
     * @param database which one
     * @throws SQLException if the server refuses
     */
    public Connection connect(String database) throws SQLException {
        return connect(database, SUPERUSER, password());
    }

    /**
     * A connection as any role; the caller closes it.
     *
     * @throws SQLException if the server refuses
     */
    public Connection connect(String database, String role, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", role);
        login.setProperty("password", password);
        // asked directly: DriverManager does not see the driver from every class loader
        Connection connection = new Driver().connect(server.jdbcUrl(database), login);
        if (connection == null) {
            throw new SQLException("The driver does not know " + server.jdbcUrl(database) + ".");
        }
        return connection;
    }

    void ping() throws SQLException {
        try (Connection connection = connect(SUPERUSER)) {
            ask(connection, "select 1 from pg_database where datname = ?", SUPERUSER);
        }
    }

    void createDatabase(String database, String role, String password) {
        try (Connection connection = connect(SUPERUSER)) {
            run(connection, "revoke connect on database postgres, template1 from public");
            if (!ask(connection, "select 1 from pg_roles where rolname = ?", role)) {
                run(connection, "create role " + name(role) + " login");
            }
            run(connection, "alter role " + name(role) + " password " + literal(password));
            if (!ask(connection, "select 1 from pg_database where datname = ?", database)) {
                run(connection, "create database " + name(database) + " owner " + name(role));
            }
            run(connection, "revoke all on database " + name(database) + " from public");
        } catch (SQLException e) {
            throw new PartFailed("The database " + database + " could not be made: " + e.getMessage() + ".", e);
        }
    }

    /** The superuser's password, for programs that connect by themselves. */
    public String password() {
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ask(Connection connection, String query, String parameter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String name(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
