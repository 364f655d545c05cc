package io.guichet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresServerTest {
    @TempDir
    Path directory;

    private static String ask(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private PostgresServer server() {
        return new PostgresServer(PostgresSettings.in(directory.resolve("postgres"), Ports.free()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void itIsDurable(String parameter) throws SQLException {
        try (Connection connection = PostgresServer.forTests().admin().connect("postgres")) {
            assertThat(ask(connection, "show " + parameter)).isEqualTo("on");
        }
    }

    @Test
    void itIsPostgres18OnAPortThatNoOutgoingConnectionCanHold() throws SQLException {
        PostgresServer server = PostgresServer.forTests();
        try (Connection connection = server.admin().connect("postgres")) {
            assertThat(ask(connection, "show server_version")).startsWith("18.");
        }
        assertThat(server.port()).isLessThan(32_768);
        assertThat(server.process().isAlive()).isTrue();
    }

    @Test
    void whatWasCommittedSurvivesAKill() throws Exception {
        PostgresServer server = server().start();
        try (Connection connection = server.admin().connect("postgres")) {
            run(connection, "create table kept (id int primary key)");
            run(connection, "insert into kept select generate_series(1, 1000)");
        }
        server.process().destroyForcibly().waitFor();

        // at once, while its children may still be there, and with its postmaster.pid
        try (PostgresServer again = server.start();
                Connection connection = again.admin().connect("postgres")) {
            assertThat(ask(connection, "select count(*) from kept")).isEqualTo("1000");
        }
    }

    @Test
    void aStalePidFileThatNamesALivingStrangerDoesNotStopTheStart() throws Exception {
        PostgresServer server = server().start();
        Path pidFile = directory.resolve("postgres/pgdata/postmaster.pid");
        String written = Files.readString(pidFile);
        server.process().destroyForcibly().waitFor();
        Files.writeString(
                pidFile,
                written.replaceFirst(
                        "^\\d+", String.valueOf(ProcessHandle.current().pid())));

        try (PostgresServer again = server.start()) {
            assertThat(again.process().isAlive()).isTrue();
        }
    }

    @Test
    void aDirectoryInUseIsRefused() {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("postgres"), Ports.free());
        try (PostgresServer first = new PostgresServer(settings).start()) {
            assertThat(first.process().isAlive()).isTrue();
            PostgresCluster second = new PostgresCluster(settings, Unprivileged.here());

            assertThatThrownBy(() -> second.awaitUnused(Duration.ZERO))
                    .isInstanceOf(PartFailed.class)
                    .hasMessageContaining("in use by process")
                    .hasMessageContaining(String.valueOf(settings.directory()));
        }
    }

    @Test
    void aServerThatWasLeftBehindEndsWhenToldByTheNextRun() throws Exception {
        PostgresSettings settings = PostgresSettings.in(directory.resolve("postgres"), Ports.free());
        Process leftBehind = new PostgresServer(settings).start().process();

        try (PostgresServer next = new PostgresServer(settings)) {
            next.stopLeftover();
            next.start();

            assertThat(leftBehind.isAlive()).isFalse();
            assertThat(next.pid()).isNotEqualTo(leftBehind.pid());
        } finally {
            leftBehind.destroyForcibly();
        }
    }

    @Test
    void aTakenPortIsOneSentence() {
        PostgresServer running = PostgresServer.forTests();
        PostgresServer second = new PostgresServer(PostgresSettings.in(directory.resolve("second"), running.port()));

        assertThatThrownBy(second::start)
                .isInstanceOf(PartFailed.class)
                .hasMessage("Port " + running.port() + ", which PostgreSQL needs, is taken by another process: "
                        + "stop that process or choose another port.");
    }

    @Test
    void aStopLeavesNoProcessAndTheDataStay() throws Exception {
        PostgresServer server = server().start();
        try (Connection connection = server.admin().connect("postgres")) {
            run(connection, "create table kept as select 7 as value");
        }
        Process process = server.process();
        server.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(ClusterUse.processes(directory.resolve("postgres/pgdata"))).isEmpty();

        try (PostgresServer again = server.start();
                Connection connection = again.admin().connect("postgres")) {
            assertThat(ask(connection, "select value from kept")).isEqualTo("7");
        }
    }

    @Test
    void aRoleEntersItsOwnDatabaseOnly() throws Exception {
        PostgresServer server = PostgresServer.forTests();
        server.createDatabase("mine", "mine", "it's mine");
        server.createDatabase("theirs", "theirs", "other");

        try (Connection connection = server.admin().connect("mine", "mine", "it's mine")) {
            run(connection, "create table if not exists made (id int)");
        }
        for (String closed : new String[] {"theirs", "postgres", "template1"}) {
            assertThatThrownBy(() -> server.admin().connect(closed, "mine", "it's mine"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> server.admin().connect("mine", "mine", "wrong"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void aDatabaseThatExistsKeepsItsRowsAndGetsTheNewPassword() throws Exception {
        PostgresServer server = PostgresServer.forTests();
        server.createDatabase("again", "again", "first");
        try (Connection connection = server.admin().connect("again", "again", "first")) {
            run(connection, "create table kept as select 1 as value");
        }

        server.createDatabase("again", "again", "second");

        try (Connection connection = server.admin().connect("again", "again", "second")) {
            assertThat(ask(connection, "select value from kept")).isEqualTo("1");
        }
    }
}
