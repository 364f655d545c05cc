package io.guichet.chassis.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.chassis.thing.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ProblemComponentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":"x","parts":[]}                                 | parts
                    {"name":" ","parts":[{"name":"a"}]}                     | name
                    {"name":"x","parts":[{"name":"a"},{"name":""}]}         | parts[1].name
                    {"name":"x","parts":[{"name":"a","usable":"perhaps"}]}  | parts[0].usable
                    {"name":"x","at":"yesterday","parts":[{"name":"a"}]}    | at
                    {"name":"x","colour":"red","parts":[{"name":"a"}]}      | colour
                    {"name":"x","parts":[{"name":"a","colour":"red"}]}      | parts[0].colour
                    {"name":["x"],"parts":[{"name":"a"}]}                   | name
                    """)
    void aFieldThatIsWrongIsNamed(String body, String field) {
        post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:invalid-request"))
                .body("errors.field", hasItem(field))
                .body("detail", containsString(field))
                .body("detail", not(containsString("io.guichet")));
        assertThat(Database.texts("select key from outbox where key = 'x'")).isEmpty();
    }

    @Test
    void whatIsNotJsonIsSaidSo() {
        post("{\"name\": \"x\"").statusCode(400).body("type", equalTo("urn:guichet:problem:malformed-json"));
    }

    @Test
    void withoutTokenNobodyEnters() {
        given().get("/things/caller")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:unauthorized"));
        given().auth()
                .oauth2(Tokens.agent() + "x")
                .get("/things/caller")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:guichet:problem:unauthorized"));
    }

    @Test
    void theWrongRoleIsRefused() {
        given().auth()
                .oauth2(Tokens.manager())
                .get("/things/caller")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:guichet:problem:forbidden"));
    }

    @Test
    void theCallerIsReadFromTheToken() {
        var organization = UUID.randomUUID();
        given().auth()
                .oauth2(Tokens.client(organization))
                .get("/things/caller")
                .then()
                .statusCode(200)
                .body(containsString("claire.client"))
                .body(containsString(organization.toString()));
        given().auth()
                .oauth2(Tokens.agent())
                .get("/things/caller")
                .then()
                .body(containsString("level=1"))
                .body(containsString("support"));
    }

    @Test
    void theHttpLayersRefusalsAreProblemsToo() {
        given().auth()
                .oauth2(Tokens.agent())
                .get("/nothing")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:not-found"));
        given().auth()
                .oauth2(Tokens.agent())
                .delete("/things")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:guichet:problem:method-not-allowed"));
        given().auth()
                .oauth2(Tokens.agent())
                .contentType("text/plain")
                .body("x")
                .post("/things")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:guichet:problem:unsupported-media-type"));
    }

    @Test
    void whatBreaksTellsNothingButAReference() {
        given().auth()
                .oauth2(Tokens.agent())
                .get("/things/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:guichet:problem:internal-error"))
                .body("detail", containsString("reference"))
                .body("detail", not(containsString("secret")));
    }

    private static ValidatableResponse post(String body) {
        return given().auth()
                .oauth2(Tokens.agent())
                .contentType("application/json")
                .body(body)
                .post("/things")
                .then();
    }
}
