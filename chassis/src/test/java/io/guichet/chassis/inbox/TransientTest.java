package io.guichet.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.UnreadableEvent;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.hibernate.exception.GenericJDBCException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransientTest {

    @ParameterizedTest
    @CsvSource({
        "40P01, true", // deadlock
        "40001, true", // serialization failure
        "57P01, true", // the server shuts down
        "57P05, true", // idle session ended
        "25P03, true", // idle transaction ended
        "25006, true", // a standby that has not taken over yet
        "25P02, false", // a transaction that failed before is used on
        "53100, true", // disk full
        "53300, true", // too many connections
        "08006, true", // connection lost
        "23505, false", // duplicate key
        "22021, false", // a character that cannot be stored
        "42P01, false", // no such table
    })
    void postgresSaysWhetherTryingAgainHelps(String state, boolean passes) {
        var byTheClient = new RuntimeException(new PgException("…", "ERROR", state, "…"));
        var byHibernate = new GenericJDBCException("…", new SQLException("…", state));

        assertThat(Transient.passes(byTheClient)).isEqualTo(passes);
        assertThat(Transient.passes(byHibernate)).isEqualTo(passes);
    }

    @Test
    void aLostConnectionPasses() {
        assertThat(Transient.passes(new IOException("reset"))).isTrue();
        assertThat(Transient.passes(new RuntimeException(new ConnectException("refused"))))
                .isTrue();
        assertThat(Transient.passes(new TimeoutException())).isTrue();
    }

    @Test
    void whatCannotBeReadNeverPassesThoughJacksonsFailuresAreIo() {
        var unreadable = org.junit.jupiter.api.Assertions.assertThrows(
                UnreadableEvent.class, () -> EventJson.read(new byte[] {'{'}, Object.class));

        assertThat(unreadable).hasCauseInstanceOf(IOException.class);
        assertThat(Transient.passes(unreadable)).isFalse();
        assertThat(Transient.passes(new IllegalStateException("a bug"))).isFalse();
    }
}
