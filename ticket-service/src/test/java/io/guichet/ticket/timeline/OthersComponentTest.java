package io.guichet.ticket.timeline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What other services did stands on the ticket's timeline (P29). */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class OthersComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final UUID ticket = UUID.randomUUID();

    @Test
    void theTimelineShowsTheDeadlineAndTheAcknowledgement() {
        open();
        deadlineSet();
        acknowledged();

        given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number() + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("opened", "deadline-set", "acknowledged")))
                .body("items[2].who", equalTo("notification"))
                .body("items[2].from", equalTo("notification-service"))
                .body("items[2].at", equalTo("2126-11-20T08:12:02Z"))
                .body("items[2].text", equalTo("Acknowledged to caller@example.org."))
                .body("items[1].who", equalTo("sla"))
                .body(
                        "items[1].text",
                        equalTo("The solution clock is due on 27 November 2126 17:00 (Europe/Paris) (policy high)."));
    }

    @Test
    void noneOfItIsForClients() {
        open();
        deadlineSet();
        acknowledged();

        given().auth()
                .oauth2(Tokens.client(organization))
                .get("/tickets/" + number() + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("opened")));
    }

    @Test
    void whatIsHeardBeforeTheTicketIsThereWaitsForIt() {
        deadlineSet();
        open();

        given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number() + "/timeline")
                .then()
                .body("items.what", equalTo(List.of("deadline-set", "opened")));
    }

    @Test
    void theSameEventTwiceIsOneEntry() {
        open();
        var event = UUID.randomUUID().toString();
        sla(event);
        sla(event);

        given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number() + "/timeline")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void twoHundredEventsAreTwoHundredEntries() {
        open();
        var batch = EventsIn.to("sla-events");
        IntStream.range(0, 200)
                .forEach(i -> batch.with(
                        UUID.randomUUID().toString(), "guichet.sla.deadline-missed.v1", ticket.toString(), deadline()));
        batch.send();

        var items = given().auth()
                .oauth2(Tokens.agent())
                .get("/tickets/" + number() + "/timeline?limit=200")
                .jsonPath();
        assertThat(items.getList("items")).hasSize(200);
        assertThat(items.getString("next")).isNotNull();
    }

    private void open() {
        Triaged.message(message, organization)
                .open(1, "assistance", "Export refuses to start", ticket)
                .send();
    }

    private String number() {
        return given().auth()
                .oauth2(Tokens.agent())
                .queryParam("message", message)
                .get("/tickets")
                .jsonPath()
                .getString("items[0].number");
    }

    private void deadlineSet() {
        sla(UUID.randomUUID().toString());
    }

    private void sla(String eventId) {
        EventsIn.to("sla-events")
                .with(eventId, "guichet.sla.deadline-set.v1", ticket.toString(), deadline())
                .send();
    }

    private String deadline() {
        return """
                {"deadlineId":"0199aa10-0000-7000-8000-0000000000dd","ticketId":"%s","number":"2026-000001","clock":"solution",
                 "generation":1,"policy":"high","startedAt":"2126-11-20T08:12:01Z","dueAt":"2126-11-27T16:00:00Z"}
                """.formatted(ticket);
    }

    private void acknowledged() {
        EventsIn.to("notification-events")
                .with(UUID.randomUUID().toString(), "guichet.notification.sent.v1", message.toString(), """
                        {"notificationId":"0199aa10-0000-7000-8000-0000000000ee","kind":"acknowledgement","cause":"message:%s",
                         "recipient":"caller@example.org","tickets":[{"ticketId":"%s","number":"2026-000001"}],
                         "mailId":"<x@desk.example>","at":"2126-11-20T08:12:02Z"}
                        """.formatted(
                                message, ticket))
                .send();
    }
}
