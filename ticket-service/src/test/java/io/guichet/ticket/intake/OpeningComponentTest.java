package io.guichet.ticket.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class OpeningComponentTest {

    private static final String SCHEMA = Contract.of("ticket-service", "ticket-opened.schema.json");

    private final UUID message = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final Triaged triaged = Triaged.message(message, organization);

    @Test
    void twoSubjectsOpenTwoLinkedTicketsAndTellTwoEvents() {
        triaged.subjects(2)
                .open(1, "assistance", "Export refuses to start")
                .open(2, "assistance", "How do I print a receipt?")
                .send();

        var numbers = numbers();
        assertThat(numbers).hasSize(2).doesNotHaveDuplicates();
        agent().get("/tickets/" + numbers.get(0))
                .then()
                .statusCode(200)
                .body("summary", equalTo("Export refuses to start"))
                .body("siblings", hasSize(1))
                .body("siblings[0].number", equalTo(numbers.get(1)))
                .body("siblings[0].summary", equalTo("How do I print a receipt?"));
        agent().get("/tickets/" + numbers.get(1))
                .then()
                .statusCode(200)
                .body("siblings[0].number", equalTo(numbers.get(0)));

        var events = Database.openedEvents(message);
        assertThat(events).hasSize(2);
        events.forEach(event -> Contract.assertFits(SCHEMA, event.toString()));
        assertThat(events.get(0).at("/siblings/0/number").asText()).isEqualTo(numbers.get(1));
        assertThat(events.get(1).at("/siblings/0/number").asText()).isEqualTo(numbers.get(0));
    }

    @Test
    void theTimelineSaysWhichRuleMatchedAndWhatBelongsTogether() {
        triaged.subjects(2)
                .open(1, "assistance", "Export refuses to start")
                .open(2, "assistance", "How do I print a receipt?")
                .send();

        var numbers = numbers();
        agent().get("/tickets/" + numbers.get(0) + "/timeline")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].what", equalTo("opened"))
                .body("items[0].who", equalTo("triage"))
                .body("items[0].from", equalTo("call"))
                .body("items[0].text", equalTo("Subject 1 of 2: Export refuses to start"))
                .body(
                        "items[0].why",
                        containsString("Rule \"customers\" of rules 3f9a01c2 matched: queue \"assistance\""))
                .body("items[1].what", equalTo("linked"))
                .body("items[1].text", containsString(numbers.get(1)));
    }

    @Test
    void theSameEventTwiceOpensOneTicket() {
        triaged.open(1, "assistance", "Export refuses to start");
        var event = UUID.randomUUID().toString();

        triaged.send(event);
        triaged.send(event);

        assertThat(numbers()).hasSize(1);
        assertThat(Database.openedEvents(message)).hasSize(1);
    }

    @Test
    void theSameSubjectInAnotherEventOpensNoSecondTicket() {
        triaged.open(1, "assistance", "Export refuses to start").send();
        var number = numbers();

        Triaged.message(message, organization)
                .open(1, "managed-services", "Export refuses to start")
                .send();

        assertThat(numbers()).isEqualTo(number);
        assertThat(Database.openedEvents(message)).hasSize(1);
        agent().get("/tickets/" + number.get(0)).then().body("queue", equalTo("assistance"));
    }

    @Test
    void twoEventsOfTheSameSubjectInOneBatchOpenOneTicket() {
        var batch = EventsIn.to("triage-decisions");
        triaged.open(1, "assistance", "Export refuses to start").into(batch);
        Triaged.message(message, organization)
                .open(1, "managed-services", "Export refuses to start")
                .into(batch);
        batch.send();

        assertThat(numbers()).hasSize(1);
        assertThat(Database.openedEvents(message)).hasSize(1);
    }

    @Test
    void aSubjectThatIsHeldOrFiledOpensNothing() {
        triaged.subjects(2).hold(1).file(2).send();

        assertThat(numbers()).isEmpty();
        assertThat(Database.openedEvents(message)).isEmpty();
    }

    @Test
    void aSubjectThatWasHeldIsLinkedWithItsSiblingsWhenItIsReleased() {
        triaged.subjects(2)
                .open(1, "assistance", "Export refuses to start")
                .hold(2)
                .send();
        Triaged.message(message, organization)
                .subjects(2)
                .open(1, "assistance", "Export refuses to start")
                .open(2, "assistance", "How do I print a receipt?")
                .send();

        var numbers = numbers();
        assertThat(numbers).hasSize(2);
        agent().get("/tickets/" + numbers.get(0)).then().body("siblings[0].number", equalTo(numbers.get(1)));
        agent().get("/tickets/" + numbers.get(1)).then().body("siblings[0].number", equalTo(numbers.get(0)));
        agent().get("/tickets/" + numbers.get(0) + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("opened", "linked")));
        assertThat(Database.openedEvents(message))
                .hasSize(2)
                .allMatch(event -> event.at("/siblings").isEmpty());
    }

    @Test
    void aMailsTicketIsUnqualified() {
        triaged.byMail().open(1, "assistance", "Export refuses to start").send();

        agent().get("/tickets/" + numbers().get(0))
                .then()
                .body("priority", equalTo("unqualified"))
                .body("origin.channel", equalTo("email"));
    }

    @Test
    void aBatchOfTwoHundredMessagesOpensTwoHundredTickets() {
        var queue = "bulk-" + message;
        var batch = EventsIn.to("triage-decisions");
        IntStream.range(0, 200)
                .forEach(i -> Triaged.message(UUID.randomUUID(), organization)
                        .open(1, queue, "Message " + i)
                        .into(batch));
        batch.send();

        var lines = agent().queryParam("queue", queue)
                .queryParam("limit", 200)
                .get("/tickets")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(lines.getList("items.number", String.class)).hasSize(200).doesNotHaveDuplicates();
        assertThat(lines.getString("next")).isNull();
    }

    @Test
    void openedTicketsAreCountedByQueue() {
        var queue = "counted-" + message;
        triaged.open(1, queue, "Export refuses to start").send();

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("guichet_tickets_opened_total{queue=\"" + queue + "\"} 1.0"));
    }

    @Test
    void everythingAboutTheMessageIsShownToAnAgent() {
        var id = UUID.randomUUID();
        triaged.open(1, "assistance", "Export refuses to start", id).send();

        var ticket = agent().get("/tickets/" + numbers().get(0))
                .then()
                .statusCode(200)
                .extract();
        assertThat(ticket.header("ETag")).isEqualTo("\"0\"");
        var json = ticket.jsonPath();
        assertThat(json.getString("id")).isEqualTo(id.toString());
        assertThat(json.getString("status")).isEqualTo("new");
        assertThat(json.getString("priority")).isEqualTo("high");
        assertThat(json.getInt("level")).isEqualTo(1);
        assertThat(json.getList("labels", String.class)).containsExactly("manager");
        assertThat(json.getString("contact.organization.name")).isEqualTo("Boulangerie Martin");
        assertThat(json.getString("origin.messageId")).isEqualTo(message.toString());
        assertThat(json.getString("origin.rule")).isEqualTo("customers");
        assertThat(json.getString("sender.number")).isEqualTo("+33561000000");
    }

    private List<String> numbers() {
        return numbers(message);
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
}
