package io.guichet.ticket.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.intake.Triaged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ReadingComponentTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();
    private final String queue = "queue-" + message;
    private String number;

    @BeforeEach
    void aCallOfTwoSubjectsIsTriaged() {
        Triaged.message(message, organization)
                .subjects(2)
                .open(1, queue, "Export refuses to start")
                .open(2, queue, "How do I print a receipt?")
                .send();
        number = as(Tokens.agent())
                .queryParam("message", message)
                .get("/tickets")
                .jsonPath()
                .getString("items[0].number");
    }

    @Test
    void theDeskAndMachinesSeeEveryTicket() {
        for (var token : List.of(Tokens.agent(), Tokens.manager(), Tokens.system())) {
            as(token).get("/tickets/" + number).then().statusCode(200).body("labels", hasItem("manager"));
            as(token)
                    .queryParam("queue", queue)
                    .get("/tickets")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
            as(token)
                    .get("/tickets/" + number + "/timeline")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
        }
    }

    @Test
    void aClientSeesTheirOrganizationsTicketsWithoutWhatIsTheDesksOwn() {
        var client = Tokens.client(organization);

        as(client)
                .get("/tickets/" + number)
                .then()
                .statusCode(200)
                .body("number", equalTo(number))
                .body("siblings", hasSize(1))
                .body("labels", nullValue())
                .body("level", nullValue())
                .body("origin.rule", nullValue())
                .body("contact.address", nullValue());
        as(client)
                .get("/tickets")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].labels", nullValue())
                .body("items[0].level", nullValue());
        as(client)
                .get("/tickets/" + number + "/timeline")
                .then()
                .statusCode(200)
                .body("items.what", equalTo(List.of("opened", "linked")))
                .body("items[0].why", nullValue());
    }

    @Test
    void aClientOfAnotherOrganizationLearnsNothing() {
        var foreigner = Tokens.client(UUID.randomUUID());

        as(foreigner)
                .get("/tickets/" + number)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:ticket-not-found"));
        as(foreigner).get("/tickets/" + number + "/timeline").then().statusCode(404);
        as(foreigner).get("/tickets").then().statusCode(200).body("items", hasSize(0));
        as(foreigner).queryParam("queue", queue).get("/tickets").then().body("items", hasSize(0));
        as(foreigner).queryParam("message", message).get("/tickets").then().body("items", hasSize(0));
    }

    @Test
    void aForeignTicketIsRefusedInTheSameWordsAsOneThatDoesNotExist() {
        var foreigner = Tokens.client(UUID.randomUUID());

        var foreign = as(foreigner).get("/tickets/" + number).asString();
        var absent = as(foreigner).get("/tickets/2026-999999").asString();

        assertThat(foreign.replace(number, "2026-999999")).isEqualTo(absent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/tickets/2026-000001", "/tickets/2026-000001/timeline"})
    void withoutATokenNothingIsShown(String path) {
        given().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:unauthorized"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tickets", "/tickets/2026-000001", "/tickets/2026-000001/timeline"})
    void aRoleThatIsNoneOfOursIsRefused(String path) {
        as(StrangerToken.sign())
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:forbidden"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-999999",
                "2026-1",
                "nonsense",
                "%00",
                "2026-000001%00",
                "..%2F..%2Fetc",
                "2026-9999999999999999999"
            })
    void whatIsNoTicketIsNotFound(String text) {
        as(Tokens.agent())
                .urlEncodingEnabled(false)
                .get("/tickets/" + text)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    limit,   0,         from 1 to 200
                    limit,   201,       from 1 to 200
                    limit,   many,      from 1 to 200
                    limit,   -1,        from 1 to 200
                    status,  done,      'new, open, waiting-for-customer'
                    status,  NEW,       'new, open, waiting-for-customer'
                    after,   nonsense,  next
                    after,   %00,       next
                    message, 17,        UUID
                    queue,   a%00b,     queue
                    """)
    void aParameterThatIsWrongIsNamedWithWhatIsExpected(String parameter, String value, String expected) {
        as(Tokens.agent())
                .urlEncodingEnabled(false)
                .get("/tickets?" + parameter + "=" + value)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:invalid-request"))
                .body("errors[0].field", equalTo(parameter))
                .body("errors[0].message", containsString(expected));
    }

    @Test
    void aTimelinesParametersAreCheckedToo() {
        as(Tokens.agent())
                .get("/tickets/" + number + "/timeline?limit=500")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("limit"));
        var ofTickets = as(Tokens.agent()).get("/tickets?limit=1").jsonPath().getString("next");
        as(Tokens.agent())
                .get("/tickets/" + number + "/timeline?after=" + ofTickets)
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("after"));
    }

    @Test
    void ticketsAreFoundByStatus() {
        as(Tokens.agent())
                .get("/tickets?queue=" + queue + "&status=new")
                .then()
                .body("items", hasSize(2))
                .body("items.status", not(hasItem("closed")));
        as(Tokens.agent())
                .get("/tickets?queue=" + queue + "&status=closed")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theApiDescribesItselfWithExamples() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/tickets'.get.parameters.name", hasItem("after"))
                .body(
                        "paths.'/tickets/{number}'.get.responses.'200'.content.'application/json'.examples",
                        not(nullValue()));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
