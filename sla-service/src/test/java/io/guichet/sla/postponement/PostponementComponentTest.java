package io.guichet.sla.postponement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.sla.Database;
import io.guichet.sla.Opened;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class PostponementComponentTest {
    private static final String GOOD = "{\"until\": \"2099-12-01T10:00:00Z\", \"reason\": \"parts\"}";

    private final Opened ticket = Opened.ticket(Opened.IN_2099, "urgent");
    private String deadline = "";

    @Inject
    Database database;

    @BeforeEach
    void openTheTicket() {
        Opened.send(List.of(ticket));
        deadline = given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines?ticket=" + ticket.number())
                .then()
                .extract()
                .path("items[0].deadlineId");
    }

    @Test
    void aManagerPostponesAndWhoWhenAndWhyIsKept() {
        post(Tokens.manager(), deadline, GOOD).statusCode(201).body("by", equalTo("maud.manager"));

        assertThat(database.told("guichet.sla.deadline-set.v1", ticket.ticketId()))
                .extracting(told -> told.getString("dueAt"))
                .containsExactly("2099-11-25T08:12:00Z", "2099-12-01T10:00:00Z");
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines/" + deadline + "/postponements")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reason", equalTo("parts"));
    }

    @Test
    void anAgentDoesNotPostpone() {
        post(Tokens.agent(), deadline, GOOD).statusCode(403);
        post(Tokens.client(UUID.randomUUID()), deadline, GOOD).statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"until": "2099-11-24T10:00:00Z", "reason": "x"} | until: must be later than 2099-11-25T08:12:00Z
        {"until": "2099-12-01T10:00:00Z"}                | reason: must say why
        {"reason": "x"}                                  | until: must be the new due time
        """)
    void whatIsWrongIsNamed(String body, String detail) {
        post(Tokens.manager(), deadline, body).statusCode(400).body("detail", containsString(detail));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        post(Tokens.manager(), UUID.randomUUID().toString(), GOOD)
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:deadline-not-found"));
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines/" + UUID.randomUUID() + "/postponements")
                .then()
                .statusCode(404);
    }

    @Test
    void aDeadlineOfATicketWhoseFactsAreNotKeptStandsAsItWasSet() {
        database.execute("delete from subject where id = $1", ticket.ticketId());

        post(Tokens.manager(), deadline, GOOD)
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:deadline-not-reckoned"));
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines/" + deadline + "/explanation")
                .then()
                .statusCode(409);
    }

    @Test
    void whatHasEndedIsNotPostponed() {
        database.execute("update deadline set ended_at = now(), state = 'met' where ticket_id = $1", ticket.ticketId());

        post(Tokens.manager(), deadline, GOOD)
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:deadline-ended"));
    }

    @Test
    void anExplanationSaysWhyInBothLanguages() {
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines/" + deadline + "/explanation")
                .then()
                .statusCode(200)
                .body("policy", equalTo("urgent"))
                .body("why", containsString("priority urgent"))
                .body("counted", hasSize(7))
                .body("consumedMinutes", equalTo(1350))
                .body("sentences.fr", containsString("dispose de 3 jours ouvrés selon la règle « urgent »"))
                .body("sentences.en", containsString("so it is due on Wednesday 25 November 2099 at 09:12"));
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines/" + UUID.randomUUID() + "/explanation")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse post(String token, String deadline, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post("/deadlines/" + deadline + "/postponements")
                .then();
    }
}
