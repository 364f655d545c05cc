package io.guichet.notification.register;

import static io.guichet.notification.DeskAtWork.eventually;
import static io.guichet.notification.DeskAtWork.only;
import static io.guichet.notification.DeskAtWork.states;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.id.Ids;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.notification.DeskAtWork.Message;
import io.guichet.notification.smtp.SmtpCue;
import io.guichet.notification.smtp.SmtpDouble;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class NotificationResourceComponentTest {

    private static final String SILENT =
            "checks.find { it.name == 'the mail client has connections left' }.data.silent";

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

    static Stream<String> whoMayLook() {
        return Stream.of(Tokens.agent(), Tokens.manager(), Tokens.system());
    }

    @ParameterizedTest
    @MethodSource("whoMayLook")
    void whoWorksAtTheDeskFindsATicketsNotifications(String token) {
        var message = Message.from(Ids.next() + "@example.org", 2).opened();
        eventually("it is sent", () -> states(message.recipient()).equals(List.of("sent")));

        given().auth()
                .oauth2(token)
                .queryParam("ticket", message.numbers().get(1))
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(only("id", message.recipient())))
                .body("items[0].kind", equalTo("acknowledgement"))
                .body("items[0].cause", equalTo(message.cause()))
                .body("items[0].recipient", equalTo(message.recipient()))
                .body("items[0].tickets.number", contains(message.numbers().toArray()))
                .body(
                        "items[0].tickets[0].ticketId",
                        equalTo(message.tickets().get(0).toString()))
                .body("items[0].state", equalTo("sent"))
                .body("items[0].reason", nullValue())
                .body(
                        "items[0].subject",
                        equalTo("[" + String.join(", ", message.numbers()) + "] Your requests are registered"))
                .body("items[0].mailId", equalTo(only("mail_id", message.recipient())))
                .body("items[0].attempts", equalTo(1))
                .body("next", nullValue());
    }

    @Test
    void aClientSeesNone() {
        given().auth()
                .oauth2(Tokens.client(Ids.next()))
                .get("/notifications")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.client(Ids.next()))
                .get("/notifications/" + Ids.next())
                .then()
                .statusCode(403);
    }

    @Test
    void withoutTokenNobodySeesAny() {
        given().get("/notifications").then().statusCode(401);
    }

    @Test
    void theLetterIsShownAsItWasSent() {
        var message = Message.from(Ids.next() + "@example.org").opened();
        eventually("it is sent", () -> states(message.recipient()).equals(List.of("sent")));

        agent().get("/notifications/" + only("id", message.recipient()))
                .then()
                .statusCode(200)
                .body("state", equalTo("sent"))
                .body("tickets.number", contains(message.number()))
                .body("text", containsString("Your request has the number " + message.number()))
                .body("html", containsString("<html lang=\"en\">"));
    }

    @Test
    void anUnknownNotificationIsNotFound() {
        var id = Ids.next();

        agent().get("/notifications/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:no-such-notification"))
                .body("detail", containsString(id.toString()));
    }

    @Test
    void aRecipientIsFoundInAnyCase() {
        var message = Message.from("Case." + Ids.next() + "@example.org").opened();

        agent().queryParam("recipient", message.recipient().toUpperCase(java.util.Locale.ROOT))
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items.recipient", contains(message.recipient()));
    }

    @Test
    void pagesFollowEachOtherNewestFirst() {
        var recipient = Ids.next() + "@example.org";
        var messages = Stream.generate(() -> Message.from(recipient))
                .limit(3)
                .map(Message::opened)
                .toList();
        eventually("all are sent", () -> states(recipient).equals(List.of("sent", "sent", "sent")));

        var next = agent().queryParam("recipient", recipient)
                .queryParam("state", "sent")
                .queryParam("limit", 2)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(
                        "items.tickets.number.flatten()",
                        contains(messages.get(2).number(), messages.get(1).number()))
                .extract()
                .<String>path("next");

        agent().queryParam("recipient", recipient)
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body("items.tickets.number.flatten()", contains(messages.get(0).number()))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "state, lost, 'must be one of pending, sending, sent, in-doubt, failed, suppressed'",
        "ticket, 12, 'must be a ticket''s number, such as 2026-000001'",
        "limit, 0, must be a number from 1 to 200",
        "limit, 201, must be a number from 1 to 200",
        "limit, many, must be a number from 1 to 200",
        "after, yesterday, 'must be the cursor “next” of the page before, as it was given'",
    })
    void aBadParameterIsNamedWithWhatIsExpected(String parameter, String value, String message) {
        agent().queryParam(parameter, value)
                .get("/notifications")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:invalid-request"))
                .body("errors[0].field", equalTo(parameter))
                .body("errors[0].message", equalTo(message));
    }

    @Test
    void theServiceIsAliveAsLongAsItsMailServerAnswersNowAndThen() {
        var message = Message.from(Ids.next() + "@example.org");
        server.hangUp();
        server.next(SmtpCue.SILENT_BEFORE_GREETING);

        message.opened();

        eventually("it was waited for in vain", () -> alive().<Integer>path(SILENT) == 1);
        eventually("it is sent", () -> states(message.recipient()).equals(List.of("sent")));
        alive().then().statusCode(200).body(SILENT, equalTo(0));
    }

    @Test
    void theFiguresAreThere() {
        var message = Message.from(Ids.next() + "@example.org").opened();
        eventually("it is sent", () -> states(message.recipient()).equals(List.of("sent")));

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("guichet_notifications_total{kind=\"acknowledgement\",outcome=\"sent\""))
                .body(containsString("guichet_notifications_pending"));
    }

    private static Response alive() {
        return given().get("/q/health/live");
    }

    private static RequestSpecification agent() {
        return given().auth().oauth2(Tokens.agent());
    }
}
