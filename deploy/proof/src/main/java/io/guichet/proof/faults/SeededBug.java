package io.guichet.proof.faults;

import io.guichet.embedded.PartFailed;
import io.guichet.proof.system.Databases;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A bug that is put into the system on purpose, so that the checker can show that it finds it. */
enum SeededBug {
    /** None. */
    NONE(Map.of()),
    /** Consumers take every event as new. */
    INBOX_OFF(Map.of("GUICHET_SEEDED_BUG", "INBOX_OFF")),
    /** The relay marks rows as sent before Kafka has them. */
    MARKED_BEFORE_SENT(Map.of("GUICHET_SEEDED_BUG", "MARKED_BEFORE_SENT")),
    /** The relay goes on from the highest id it has seen. */
    CURSOR_RELAY(Map.of("GUICHET_SEEDED_BUG", "CURSOR_RELAY")),
    /** Events are sent from inside the transaction. */
    EMITTER_IN_TRANSACTION(Map.of("GUICHET_SEEDED_BUG", "EMITTER_IN_TRANSACTION")),
    /** What is handed in again is taken as new. */
    IDEMPOTENCY_OFF(Map.of("GUICHET_SEEDED_BUG", "IDEMPOTENCY_OFF")),
    /** A mail in doubt is sent again. */
    DOUBT_RESENT(Map.of("GUICHET_SEEDED_BUG", "DOUBT_RESENT")),
    /** Consumers commit offsets whatever becomes of the records. */
    LATEST_COMMITS(Map.of("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_COMMIT_STRATEGY", "latest")),
    /** PostgreSQL acknowledges a commit seconds before it is on disk. */
    ACKNOWLEDGED_BEFORE_COMMIT(Map.of()) {
        @Override
        void seed(Databases databases) throws SQLException {
            databases.run("postgres", "alter system set synchronous_commit = off");
            databases.run("postgres", "alter system set wal_writer_delay = '10s'");
            databases.run("postgres", "alter system set wal_writer_flush_after = '512MB'");
            for (String service : Databases.NAMES) {
                databases.run("postgres", "alter role " + service + " set synchronous_commit = off");
            }
            databases.run("postgres", "select pg_reload_conf()");
        }
    };

    private final Map<String, String> variables;

    SeededBug(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Environment of all services. */
    Map<String, String> variables() {
        return variables;
    }

    /** What is done to the running system, before anything is handed in. */
    void seed(Databases databases) throws SQLException {}

    /** @throws PartFailed with one sentence if there is no such bug */
    static SeededBug of(String name) {
        return Arrays.stream(values())
                .filter(bug -> bug.label().equals(name) && bug != NONE)
                .findFirst()
                .orElseThrow(() -> new PartFailed("There is no bug " + name + ": one of " + names() + " is expected."));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String names() {
        return Arrays.stream(values())
                .filter(bug -> bug != NONE)
                .map(SeededBug::label)
                .collect(Collectors.joining(", "));
    }
}
