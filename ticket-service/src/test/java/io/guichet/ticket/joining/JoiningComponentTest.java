package io.guichet.ticket.joining;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Messages that belong to a ticket (P8), and what becomes of the ticket. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class JoiningComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();

    @Inject
    ParkedUpkeep upkeep;

    @Test
    void aReplyJoinsItsTicketAndOpensNone() {
        open("assistance");
        var reply = UUID.randomUUID();

        message(reply)
                .byMail("human")
                .join(1, ticket, "Re: Export refuses to start")
                .send();

        var number = numbers(reply).get(0);
        agent().get("/tickets/" + number + "/messages")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].summary", equalTo("Export refuses to start"))
                .body("items[1].messageId", equalTo(reply.toString()))
                .body("items[1].mail.category", equalTo("human"));
        agent().get("/tickets/" + number + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("opened", "message-added")));
        assertThat(Database.events(ticket))
                .extracting(event -> event.at("/sequence").asInt())
                .containsExactly(1, 2);
        Contract.assertFits(
                Contract.of("ticket-service", "message-added.schema.json"),
                Database.events(ticket).get(1).toString());
    }

    @Test
    void theSameReplyTwiceIsOneMessage() {
        open("assistance");
        var reply = UUID.randomUUID();

        message(reply).join(1, ticket, "Re: Export").send();
        message(reply).join(1, ticket, "Re: Export").send();
        var batch = EventsIn.to("triage-decisions");
        message(reply).join(1, ticket, "Re: Export").into(batch);
        message(reply).join(1, ticket, "Re: Export").into(batch);
        batch.send();

        assertThat(Database.events(ticket)).hasSize(2);
    }

    @Test
    void aReplyThatComesBeforeItsTicketWaitsForIt() {
        var reply = UUID.randomUUID();

        message(reply).join(1, ticket, "Re: Export").send();
        message(reply).join(1, ticket, "Re: Export").send();
        assertThat(numbers(reply)).isEmpty();
        open("assistance");

        assertThat(numbers(reply)).hasSize(1);
        assertThat(Database.events(ticket))
                .extracting(JoiningComponentTest::type)
                .containsExactly("opened", "added");
        assertThat(parked()).isEmpty();
    }

    @Test
    void aReplyThatWasParkedWhileItsTicketOpenedIsBroughtSoonAfter() throws Throwable {
        var reply = UUID.randomUUID();
        message(reply).join(1, ticket, "Re: Export").send();
        // as if both transactions had run side by side: hidden from the one that opens the ticket
        hide(ticket, hidden());
        open("assistance");
        hide(hidden(), ticket);
        assertThat(numbers(reply)).isEmpty();

        VertxContextSupport.subscribeAndAwait(() -> upkeep.cycle());

        assertThat(numbers(reply)).hasSize(1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void aReplyToAClosedTicketOpensANewOneThatIsLinked() {
        openAndResolve("assistance");
        var reply = UUID.randomUUID();

        message(reply).byMail("human").join(1, ticket, "It is back").send();

        var number = numbers(reply).get(0);
        var closed = agent().get("/tickets/" + number)
                .then()
                .body("queue", equalTo("assistance"))
                .body("summary", equalTo("It is back"))
                .body("status", equalTo("new"))
                .body("related", hasSize(1))
                .extract()
                .jsonPath()
                .getString("related[0].number");
        agent().get("/tickets/" + closed)
                .then()
                .body("status", equalTo("closed"))
                .body("related[0].number", equalTo(number));
        assertThat(Database.events(ticket)).hasSize(3);
    }

    @Test
    void aReplyReopensAClosedTicketWhereTheQueueSaysSo() {
        openAndResolve("reopening");
        var reply = UUID.randomUUID();

        message(reply).byMail("human").join(1, ticket, "It is back").send();

        agent().get("/tickets/" + numbers(reply).get(0))
                .then()
                .body("status", equalTo("open"))
                .body("closedAt", nullValue())
                .body("outcome", nullValue());
        var told = Database.events(ticket).get(3);
        assertThat(told.at("/status").asText()).isEqualTo("open");
        assertThat(told.at("/previousStatus").asText()).isEqualTo("closed");
    }

    @Test
    void anAutomaticReplyJoinsAClosedTicketSilently() {
        openAndResolve("assistance");
        var absence = UUID.randomUUID();

        message(absence).byMail("automatic").join(1, ticket, "Absent").send();

        var number = numbers(absence).get(0);
        agent().get("/tickets/" + number).then().body("status", equalTo("closed"));
        client(organization).get("/tickets/" + number + "/messages").then().body("items", hasSize(1));
        client(organization)
                .get("/tickets/" + number + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("opened")));
    }

    @Test
    void aSuccessClosesWhatNobodyTouchedOnce() {
        openAndResolve("assistance");
        message(UUID.randomUUID())
                .byMail("automatic")
                .resolve(1, ticket, "Backup succeeded")
                .send();

        var events = Database.events(ticket);
        assertThat(events).extracting(JoiningComponentTest::type).containsExactly("opened", "added", "closed", "added");
        Contract.assertFits(
                Contract.of("ticket-service", "ticket-closed.schema.json"),
                events.get(2).toString());
    }

    @Test
    void aSubjectAnsweredOnThePhoneIsATicketThatIsClosedAtOnce() {
        var call = UUID.randomUUID();

        message(call)
                .answered(1, "assistance", "How do I print?", "Menu File, Print.")
                .send();

        var number = numbers(call).get(0);
        agent().get("/tickets/" + number)
                .then()
                .body("status", equalTo("closed"))
                .body("outcome", equalTo("answered-by-phone"));
        client(organization)
                .get("/tickets/" + number + "/timeline")
                .then()
                .body("items[1].who", equalTo("Anna"))
                .body("items[1].text", equalTo("Answered by phone: Menu File, Print."));
    }

    @Test
    void theMessagesOfAForeignTicketDoNotExist() {
        open("assistance");
        var number = numbersOf(ticket);

        client(UUID.randomUUID()).get("/tickets/" + number + "/messages").then().statusCode(404);
        client(organization).get("/tickets/" + number + "/messages").then().statusCode(200);
        given().get("/tickets/" + number + "/messages").then().statusCode(401);
    }

    @Test
    void messagesComeInPages() {
        open("assistance");
        message(UUID.randomUUID()).join(1, ticket, "Second").send();
        message(UUID.randomUUID()).join(1, ticket, "Third").send();
        var number = numbersOf(ticket);

        var first = agent().queryParam("limit", 2)
                .get("/tickets/" + number + "/messages")
                .then()
                .extract()
                .jsonPath();
        assertThat(first.getList("items.summary")).containsExactly("Export refuses to start", "Second");
        agent().queryParam("after", first.getString("next"))
                .get("/tickets/" + number + "/messages")
                .then()
                .body("items.summary", equalTo(List.of("Third")))
                .body("next", nullValue());
    }

    private void open(String queue) {
        message(UUID.randomUUID())
                .open(1, queue, "Export refuses to start", ticket)
                .send();
    }

    private void openAndResolve(String queue) {
        open(queue);
        message(UUID.randomUUID())
                .byMail("automatic")
                .resolve(1, ticket, "Backup succeeded")
                .send();
    }

    private Triaged message(UUID id) {
        return Triaged.message(id, organization);
    }

    private static void hide(UUID from, UUID to) {
        assertThat(Database.texts(
                        "update parked_message set ticket_id = ? where ticket_id = ? returning message_id", to, from))
                .hasSize(1);
    }

    private UUID hidden() {
        return new UUID(ticket.getMostSignificantBits(), 0);
    }

    private List<String> parked() {
        return Database.texts("select message_id from parked_message where ticket_id = ?", ticket);
    }

    private static String type(JsonNode event) {
        return event.has("outcome") ? "closed" : event.has("message") ? "added" : "opened";
    }

    private static String numbersOf(UUID ticket) {
        return Database.texts("select number from ticket where id = ?", ticket).get(0);
    }

    private static List<String> numbers(UUID message) {
        return agent().queryParam("message", message)
                .get("/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.number", String.class);
    }

    private static RequestSpecification agent() {
        return given().auth().oauth2(Tokens.agent());
    }

    private static RequestSpecification client(UUID organization) {
        return given().auth().oauth2(Tokens.client(organization));
    }
}
