package io.guichet.sla.deadline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class DeadlineResourceComponentTest {
    @Inject
    Database database;

    static Stream<String> internals() {
        return Stream.of(Tokens.agent(), Tokens.manager(), Tokens.system());
    }

    @ParameterizedTest
    @MethodSource("internals")
    void theDeskAndItsMachinesSeeDeadlinesByNumberAndById(String token) {
        Opened ticket = Opened.ticket(Opened.IN_2099, "urgent");
        Opened.send(List.of(ticket));

        for (String reference : List.of(ticket.number(), ticket.ticketId().toString())) {
            get(token, "ticket=" + reference)
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].ticketId", equalTo(ticket.ticketId().toString()))
                    .body("items[0].number", equalTo(ticket.number()))
                    .body("items[0].clock", equalTo("solution"))
                    .body("items[0].generation", equalTo(1))
                    .body("items[0].policy", equalTo("urgent"))
                    .body("items[0].startedAt", equalTo(Opened.IN_2099))
                    .body("items[0].dueAt", equalTo("2099-11-25T08:12:00Z"))
                    .body("items[0].state", equalTo("running"))
                    .body("items[0].firedAt", nullValue())
                    .body("next", nullValue());
        }
    }

    @Test
    void aClientSeesNoDeadline() {
        get(Tokens.client(UUID.randomUUID()), "ticket=2099-000001")
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:forbidden"));
    }

    @Test
    void nobodyIsAskedForAToken() {
        given().get("/deadlines?ticket=2099-000001").then().statusCode(401);
    }

    @Test
    void aTicketWithoutDeadlineHasAnEmptyList() {
        get(Tokens.agent(), "ticket=2098-000001").statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "state=sleeping,                       state",
        "before=tomorrow,                      before",
        "ticket=2099-1,                        ticket",
        "ticket=12345,                         ticket",
        "ticket=1-1-1-1-1,                     ticket",
        "ticket=2099-000001&limit=0,           limit",
        "ticket=2099-000001&limit=201,         limit",
        "ticket=2099-000001&limit=99999999999, limit",
        "ticket=2099-000001&limit=many,        limit",
        "ticket=2099-000001&after=x,           after",
    })
    void aParameterThatIsWrongIsNamed(String query, String field) {
        get(Tokens.agent(), query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:invalid-request"))
                .body("errors[0].field", equalTo(field))
                .body("detail", containsString("must be"));
    }

    @Test
    void pagesFollowOneAnotherInOrderOfDueTime() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "urgent");
        Opened.send(List.of(ticket));
        database.execute(
                "insert into deadline (id, ticket_id, number, clock, occasion, generation, policy, started_at, due_at, state)"
                        + " select gen_random_uuid(), ticket_id, number, clock, g, g, policy, started_at,"
                        + " due_at - make_interval(hours => g), state from deadline, generate_series(2, 4) g"
                        + " where ticket_id = $1",
                ticket.ticketId());

        String next = get(Tokens.agent(), "limit=3&ticket=" + ticket.number())
                .body("items.generation", equalTo(List.of(4, 3, 2)))
                .extract()
                .path("next");

        get(Tokens.agent(), "limit=3&ticket=" + ticket.number() + "&after=" + next)
                .body("items.generation", equalTo(List.of(1)))
                .body("next", nullValue());
    }

    @Test
    void theApiIsDescribedWithAnExample() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/deadlines'.get.responses.'200'.content.'application/json'.schema", notNullValue())
                .body(
                        "paths.'/deadlines'.get.parameters.name",
                        hasItems("ticket", "queue", "clock", "state", "before", "after", "limit"))
                .body("components.schemas.Deadline.properties.policy.examples", equalTo(List.of("high")));
    }

    private static ValidatableResponse get(String token, String query) {
        return given().auth()
                .oauth2(token)
                .urlEncodingEnabled(false)
                .get("/deadlines?" + query)
                .then();
    }
}
