package io.guichet.notification.silence;

import static io.guichet.notification.DeskAtWork.change;
import static io.guichet.notification.DeskAtWork.eventually;
import static io.guichet.notification.DeskAtWork.only;
import static io.guichet.notification.DeskAtWork.rows;
import static io.guichet.notification.DeskAtWork.states;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.id.Ids;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.notification.DeskAtWork.Message;
import io.guichet.notification.smtp.SmtpCue;
import io.guichet.notification.smtp.SmtpDouble;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class WhenNotComponentTest {

    private static final int BY_THE_HOUR = 5;

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

    @Test
    void machinesThatAnswerEachOtherStopWithinTheBrakeAndNoNumberIsLost() {
        var robot = "robot@loop.example";
        for (var i = 0; i < BY_THE_HOUR + 3; i++) {
            answeredBy(robot, i);
        }

        assertThat(server.takenFor(robot)).hasSize(BY_THE_HOUR);
        assertThat(rows("select reason from notification where recipient = ? and state = 'suppressed'", robot))
                .hasSize(3)
                .allMatch(reason -> reason.startsWith("brake: 5 automatic mails to this address within an hour"));
        eventually(
                "the desk is told",
                () -> rows(
                                "select state from notification where kind = 'alarm' and cause like ?",
                                "brake:" + robot + "/%")
                        .equals(List.of("sent")));

        // an hour later somebody writes again
        change("update notification set begun_at = begun_at - interval '61 minutes' where recipient = ?", robot);
        var held = rows("select number from held_number where recipient = ? order by number", robot);
        var next = Message.from(robot).opened();
        eventually("the next one goes out", () -> server.takenFor(robot).size() == BY_THE_HOUR + 1);

        var bytes = server.takenFor(robot).get(BY_THE_HOUR).bytes();
        assertThat(held).hasSize(3).allMatch(bytes::contains);
        assertThat(bytes).contains(next.number());
        assertThat(rows("select number from held_number where recipient = ?", robot))
                .isEmpty();
    }

    @Test
    void whatNoOtherMailTakesAlongGoesOutByItself() {
        var robot = "alone@loop.example";
        for (var i = 0; i < BY_THE_HOUR + 2; i++) {
            answeredBy(robot, i);
        }

        change("update notification set begun_at = begun_at - interval '61 minutes' where recipient = ?", robot);
        change("update held_number set held_at = held_at - interval '61 minutes' where recipient = ?", robot);

        eventually("the held numbers go out", () -> server.takenFor(robot).size() == BY_THE_HOUR + 1);
        assertThat(rows("select number from held_number where recipient = ?", robot))
                .isEmpty();
    }

    @Test
    void aPersonIsNotBraked() {
        var customer = "persons@example.org";
        var message = answeredBy(customer, 0);
        for (var i = 0; i < BY_THE_HOUR + 1; i++) {
            reply(message, "Choose File.");
        }

        eventually("all replies", () -> server.takenFor(customer).size() == BY_THE_HOUR + 2);
    }

    @Test
    void aBounceBlocksTheAddressUntilSomebodyLiftsIt() {
        var gone = "Gone@example.org";
        var message = Message.from(gone).opened();
        eventually("the mail", () -> states(gone).equals(List.of("sent")));

        bounce(only("mail_id", gone), "gone@example.org", true);
        reply(message, "Are you there?");

        eventually("it is stopped", () -> states(gone).equals(List.of("sent", "suppressed")));
        assertThat(rows("select reason from notification where recipient = ? and state = 'suppressed'", gone)
                        .get(0))
                .startsWith("blocked: mail to gone@example.org did not arrive since ")
                .contains("User unknown");
        assertThat(rows(
                        "select type from outbox where key = ? order by id",
                        message.tickets().get(0).toString()))
                .containsExactly("guichet.notification.suppressed.v1", "guichet.notification.task-raised.v1");
        asAgent().get("/blocked-addresses").then().statusCode(200).body("items.address", hasItem("gone@example.org"));

        asAgent().delete("/blocked-addresses/Gone@example.org").then().statusCode(204);
        reply(message, "Are you there?");

        eventually("it goes out", () -> states(gone).equals(List.of("sent", "suppressed", "sent")));
        asAgent()
                .delete("/blocked-addresses/gone@example.org")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:not-blocked"));
    }

    @Test
    void noBounceBlocksWhomOurMailDidNotGoTo() {
        var victim = "victim@example.org";
        var message = Message.from(victim).opened();
        eventually("the mail", () -> states(victim).equals(List.of("sent")));

        bounce("<forged@desk.test>", victim, true);
        bounce(only("mail_id", victim), "other@example.org", true);
        bounce(only("mail_id", victim), victim, false);
        reply(message, "Are you there?");

        eventually("it goes out", () -> states(victim).equals(List.of("sent", "sent")));
        assertThat(rows("select address from blocked_address where address in (?, 'other@example.org')", victim))
                .isEmpty();
    }

    @Test
    void whoMustBeCalledIsATask() {
        var message = Message.from("").opened();

        assertThat(rows(
                        "select type from outbox where key = ? order by id",
                        message.id().toString()))
                .containsExactly("guichet.notification.suppressed.v1", "guichet.notification.task-raised.v1");
    }

    @Test
    void anAgentDecidesWhatIsInDoubt() {
        server.next(SmtpCue.DROP_AFTER_DOT_IS_TAKEN);
        var arrived = doubtful("arrived@example.org");
        asAgent()
                .contentType("application/json")
                .body("{}")
                .post(arrived + "/settle")
                .then()
                .statusCode(400);
        asAgent()
                .contentType("application/json")
                .body(Map.of("sent", true))
                .post(arrived + "/settle")
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"));
        asAgent()
                .contentType("application/json")
                .body(Map.of("sent", true))
                .post(arrived + "/settle")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:nothing-to-decide"));

        server.next(SmtpCue.DROP_BEFORE_DOT_IS_TAKEN);
        var lost = doubtful("lost@example.org");
        asAgent()
                .contentType("application/json")
                .body(Map.of("sent", false))
                .post(lost + "/settle")
                .then()
                .body("state", equalTo("failed"))
                .body("reason", equalTo("not sent, says anna"));
        asAgent().post(lost + "/resend").then().statusCode(200).body("state", equalTo("pending"));

        eventually("it arrives", () -> states("lost@example.org").equals(List.of("sent")));
        assertThat(server.takenFor("lost@example.org")).hasSize(1);
    }

    private static String doubtful(String recipient) {
        Message.from(recipient).opened();
        eventually("it is in doubt", () -> states(recipient).equals(List.of("in-doubt")));
        return "/notifications/" + only("id", recipient);
    }

    @Test
    void phrasesAreFoundWithTheirPositions() {
        var text = "Bonjour, nous vous répondrons sous 48 h.";
        asAgent()
                .contentType("application/json")
                .body(Map.of(
                        "text", text, "html", "<p>We will answer <b>within</b> two&nbsp;days</p>", "subject", "Export"))
                .post("/promises")
                .then()
                .statusCode(200)
                .body("promises.part", equalTo(List.of("text", "html")))
                .body("promises[0].phrase", equalTo("sous 48 h"))
                .body("promises[0].start", equalTo(text.indexOf("sous")))
                .body("promises[0].end", equalTo(text.indexOf("sous") + "sous 48 h".length()));
    }

    @Test
    void factsAndTheDesksOwnPhrasesAreToldApart() {
        found("Le dossier du 12 mars est joint.").body("promises", empty());
        found("Nous traitons cela en mode fusée.").body("promises.phrase", equalTo(List.of("en mode fusée")));
    }

    @Test
    void nothingToReadIsRefused() {
        asAgent()
                .contentType("application/json")
                .body("{}")
                .post("/promises")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("text"));
    }

    @Test
    void aLetterIsShownWithoutBeingSent() {
        asAgent()
                .contentType("application/json")
                .body(Map.of(
                        "language", "en", "tickets", List.of("2026-000001"), "fields", Map.of("into", "2026-000009")))
                .post("/templates/merged/preview")
                .then()
                .statusCode(200)
                .body("subject", equalTo("[2026-000001] Your request goes on as 2026-000009"))
                .body("promises", empty());
        asAgent()
                .contentType("application/json")
                .body(Map.of("fields", Map.of("text", "We will answer within two days.")))
                .post("/templates/reply/preview")
                .then()
                .statusCode(200)
                .body("promises", hasItem("within two days"));
        asAgent()
                .contentType("application/json")
                .body("{}")
                .post("/templates/nothing/preview")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:no-such-template"));
        asAgent()
                .contentType("application/json")
                .body(Map.of("fields", Map.of("articles", List.of("no article"))))
                .post("/templates/reply/preview")
                .then()
                .statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse found(String text) {
        return asAgent()
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/promises")
                .then()
                .statusCode(200);
    }

    /** A machine answers each acknowledgement with a mail that looks like a person's, and so on. */
    private Message answeredBy(String recipient, int before) {
        var message = Message.from(recipient).opened();
        eventually(
                "it is sent or stopped",
                () -> rows(
                                        "select state from notification where recipient = ? and state in ('sent', 'suppressed')",
                                        recipient)
                                .size()
                        > before);
        return message;
    }

    private static void reply(Message message, String text) {
        var ticket = message.tickets().get(0).toString();
        var body = Map.of("ticketId", ticket, "number", message.number(), "reply", Map.of("text", text));
        EventsIn.to("ticket-events")
                .with(Ids.next().toString(), "guichet.ticket.reply-written.v1", ticket, EventJson.write(body))
                .send();
    }

    private static void bounce(String mailId, String failed, boolean permanent) {
        var bounce = Map.of(
                "failedAddress", failed,
                "originalMessageId", mailId,
                "permanent", permanent,
                "reason", "550 5.1.1 User unknown");
        EventsIn.to("intake-messages")
                .with(
                        Ids.next().toString(),
                        "guichet.intake.message-received.v1",
                        "mailer-daemon@mx.example",
                        EventJson.write(Map.of("mail", Map.of("category", "bounce", "bounce", bounce))))
                .send();
    }

    private static io.restassured.specification.RequestSpecification asAgent() {
        return given().auth().oauth2(Tokens.agent("anna"));
    }
}
