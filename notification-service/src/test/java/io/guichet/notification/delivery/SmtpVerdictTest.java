package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpVerdictTest {

    static Stream<Throwable> breaks() {
        return Stream.of(
                new ConnectException("Connection refused: localhost/127.0.0.1:1025"),
                new UnknownHostException("mail.example"),
                new SSLHandshakeException("no cipher"),
                new IOException("socket was closed unexpected."),
                new NoStackTraceThrowable("Connection was closed"),
                new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakBeforeTheTransactionLeavesNoDoubt(Throwable failure) {
        assertThat(SmtpVerdict.of(failure, false)).isInstanceOf(Outcome.Unreachable.class);
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void aBreakWithinTheTransactionLeavesDoubt(Throwable failure) {
        assertThat(SmtpVerdict.of(failure, true)).isInstanceOf(Outcome.InDoubt.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 450, 451, 452})
    void whatTheServerPutsOffIsTriedLater(int code) {
        assertThat(SmtpVerdict.of(reply(code, code + " 4.3.0 later"), true))
                .isEqualTo(new Outcome.PutOff(code + " 4.3.0 later"));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 550, 552, 554})
    void whatTheServerRefusesIsNotTriedAgain(int code) {
        assertThat(SmtpVerdict.of(reply(code, code + " 5.1.1 no"), true))
                .isEqualTo(new Outcome.Refused(code + " 5.1.1 no"));
    }

    @ParameterizedTest
    @ValueSource(ints = {421, 535, 554})
    void aServerThatTakesNoMailFromUsIsNotTheMailsFault(int code) {
        assertThat(SmtpVerdict.of(reply(code, code + " go away"), false))
                .isEqualTo(new Outcome.Unreachable(code + " go away"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "25", "abc no", "HTTP/1.1 400 Bad Request", "5500 no"})
    void whatIsNoReplyIsNoAnswer(String garbage) {
        // the client reports all of these as 500
        assertThat(SmtpVerdict.of(reply(500, garbage), true)).isInstanceOf(Outcome.InDoubt.class);
    }

    @Test
    void aLongReplyIsReadWhole() {
        var reply =
                new SMTPException("sending data failed", 550, List.of("550-5.7.1 first\r", "550 5.7.1 second"), true);

        assertThat(SmtpVerdict.of(reply, true)).isEqualTo(new Outcome.Refused("550-5.7.1 first 550 5.7.1 second"));
    }

    private static SMTPException reply(int code, String line) {
        return new SMTPException("sending data failed", code, List.of(line), false);
    }
}
