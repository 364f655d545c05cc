package io.guichet.notification.delivery;

import static io.guichet.notification.DeskAtWork.change;
import static io.guichet.notification.DeskAtWork.eventually;
import static io.guichet.notification.DeskAtWork.only;
import static io.guichet.notification.DeskAtWork.pause;
import static io.guichet.notification.DeskAtWork.states;
import static io.guichet.notification.DeskAtWork.told;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.notification.DeskAtWork.Message;
import io.guichet.notification.smtp.SmtpCue;
import io.guichet.notification.smtp.SmtpDouble;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class MailServerFaultsComponentTest {

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    SmtpDouble server;

    @BeforeEach
    void start() {
        server = new SmtpDouble(port).start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = SmtpCue.class,
            names = {
                "DROP_BEFORE_GREETING",
                "SILENT_BEFORE_GREETING",
                "REFUSE_AT_GREETING",
                "PUT_OFF_AT_RCPT",
                "PUT_OFF_AFTER_DOT"
            })
    void whatCertainlyDidNotArriveIsSentAgain(SmtpCue cue) {
        var recipient = cue.name() + "@example.org";
        server.hangUp();
        server.next(cue, cue);

        var message = Message.from(recipient).opened();

        eventually("it is sent", () -> states(recipient).equals(List.of("sent")));
        assertThat(server.hasFollowedItsCues()).isTrue();
        assertThat(server.takenFor(recipient)).hasSize(1);
        assertThat(only("attempts", recipient)).isEqualTo("3");
        assertThat(told(message)).containsExactly("guichet.notification.sent.v1");
    }

    @ParameterizedTest
    @CsvSource({"REFUSE_AT_RCPT, 550 5.1.1 no such user", "REFUSE_AFTER_DOT, 554 5.6.0 content refused"})
    void whatTheServerRefusesHasFailed(SmtpCue cue, String reply) {
        var recipient = cue.name() + "@example.org";
        server.next(cue);

        var message = Message.from(recipient).opened();

        eventually("it has failed", () -> states(recipient).equals(List.of("failed")));
        assertThat(only("reason", recipient)).isEqualTo("refused: " + reply);
        assertThat(told(message)).containsExactly("guichet.notification.failed.v1");
        pause(500);
        assertThat(server.takenFor(recipient)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DROP_AT_MAIL, 0",
        "DROP_WITHIN_DATA, 0",
        "DROP_BEFORE_DOT_IS_TAKEN, 0",
        "DROP_AFTER_DOT_IS_TAKEN, 1",
        "SILENT_AFTER_DOT_IS_TAKEN, 1",
        "GARBAGE_AFTER_DOT, 1",
    })
    void whatMayHaveArrivedIsInDoubtAndNotSentAgain(SmtpCue cue, int arrived) {
        var recipient = cue.name() + "@example.org";
        server.next(cue);

        var message = Message.from(recipient).opened();

        eventually("it is in doubt", () -> states(recipient).equals(List.of("in-doubt")));
        assertThat(told(message)).containsExactly("guichet.notification.in-doubt.v1");
        pause(700);
        assertThat(server.takenFor(recipient)).hasSize(arrived);
        assertThat(only("attempts", recipient)).isEqualTo("1");
    }

    @Test
    void anAnswerThatComesLateEndsTheDoubt() {
        server.next(SmtpCue.SLOW_AFTER_DOT);

        var message = Message.from("slow@example.org").opened();

        eventually("it is in doubt", () -> states("slow@example.org").equals(List.of("in-doubt")));
        eventually("it is known to be sent", () -> states("slow@example.org").equals(List.of("sent")));
        assertThat(server.takenFor("slow@example.org")).hasSize(1);
        assertThat(told(message)).containsExactly("guichet.notification.in-doubt.v1", "guichet.notification.sent.v1");
    }

    @Test
    void aConnectionThatDiedUnnoticedCostsAMailNothing() {
        Message.from("warm@example.org").opened();
        eventually("it is sent", () -> states("warm@example.org").equals(List.of("sent")));
        server.hangUp();

        Message.from("after@example.org").opened();

        eventually("it is sent", () -> states("after@example.org").equals(List.of("sent")));
        assertThat(only("attempts", "after@example.org")).isEqualTo("1");
    }

    @Test
    void mailsWaitForAServerThatIsAwayAndGoOutWhenItIsBack() {
        server.close();
        var messages = IntStream.range(0, 20)
                .mapToObj(i -> Message.from("waiting" + i + "@example.org").opened())
                .toList();
        eventually(
                "one was tried",
                () -> messages.stream()
                        .anyMatch(message ->
                                !only("attempts", message.recipient()).equals("0")));
        pause(500);
        assertThat(messages)
                .allSatisfy(message ->
                        assertThat(states(message.recipient())).doesNotContain("sent", "in-doubt", "failed"));

        server.start();

        for (var message : messages) {
            eventually("it is sent", () -> states(message.recipient()).equals(List.of("sent")));
            assertThat(server.takenFor(message.recipient())).hasSize(1);
        }
    }

    @Test
    void aServerThatIsCutOffAmongMailsLeavesNoneTwiceAndNoneUnknown() {
        var messages = IntStream.range(0, 60)
                .mapToObj(i -> Message.from("cut" + i + "@example.org"))
                .toList();
        messages.forEach(Message::opened);
        for (var i = 0; i < 5; i++) {
            pause(30);
            server.hangUp();
        }

        for (var message : messages) {
            eventually(
                    "it has an end",
                    () -> states(message.recipient()).equals(List.of("sent"))
                            || states(message.recipient()).equals(List.of("in-doubt")));
            var arrived = server.takenFor(message.recipient()).size();
            assertThat(arrived).isLessThanOrEqualTo(1);
            assertThat(only("state", message.recipient()))
                    .isEqualTo(arrived == 1 ? only("state", message.recipient()) : "in-doubt");
        }
    }

    @Test
    void whatASenderLeftBehindIsInDoubt() {
        server.close();
        var message = Message.from("orphan@example.org").opened();
        change(
                "update notification set state = 'sending', lease_until = now() - interval '1 second', attempts = 7,"
                        + " subject = 'Hello', mail_id = '<id@desk.test>', reason = null where recipient = ?",
                "orphan@example.org");

        eventually("it is in doubt", () -> states("orphan@example.org").equals(List.of("in-doubt")));

        server.start();
        pause(500);
        assertThat(server.takenFor("orphan@example.org")).isEmpty();
        assertThat(only("reason", "orphan@example.org")).isEqualTo("the process that was sending it did not come back");
        assertThat(told(message)).containsExactly("guichet.notification.in-doubt.v1");
    }

    @Test
    void whatIsPutOffForTooLongIsGivenUp() {
        server.close();
        Message.from("old@example.org").opened();
        change("update notification set created_at = now() - interval '6 days' where recipient = ?", "old@example.org");

        eventually("it is given up", () -> states("old@example.org").equals(List.of("failed")));

        assertThat(only("reason", "old@example.org")).startsWith("given-up: ");
        server.start();
    }
}
