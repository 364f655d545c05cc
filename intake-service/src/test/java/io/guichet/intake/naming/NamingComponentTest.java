package io.guichet.intake.naming;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** P2: a message of somebody unknown goes on when an agent says who it was. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NamingComponentTest {

    private static final String CLAIRE = "{\"person\":\"Claire Martin\",\"organization\":\"Atelier Martin\"}";

    @Inject
    Stored stored;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void personAndOrganizationAreMadeKnownAndTheMessageGoesOn() throws Exception {
        String message = mailOfAStranger();

        name(message, null, CLAIRE)
                .then()
                .statusCode(200)
                .body("messageId", equalTo(message))
                .body("revision", equalTo(2))
                .body("contactStatus", equalTo("known"))
                .body("contact.name", equalTo("Claire Martin"))
                .body("contact.address", equalTo("stranger@example.org"))
                .body("contact.referent", equalTo(false));

        JsonNode event = lastEvent(message);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/revision").asInt()).isEqualTo(2);
        assertThat(event.at("/contact/organization/name").asText()).isEqualTo("Atelier Martin");
        assertThat(stored.texts("select key from outbox where subject = '" + message + "' order by id desc limit 1"))
                .containsExactly(event.at("/contact/id").asText());
        assertThat(stored.count("outbox where topic = 'contact.events'")).isEqualTo(1);
        // from now on they are known
        assertThat(stored.event(UUID.fromString(mailOfAStranger()))
                        .at("/contactStatus")
                        .asText())
                .isEqualTo("known");
    }

    @Test
    void theSameAgainIsSentOnOnce() {
        String message = mailOfAStranger();
        List<CompletableFuture<Response>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> name(message, null, CLAIRE)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(2);
        assertThat(stored.count("contact")).isEqualTo(1);
    }

    @Test
    void aContactIsNamedByIdAndNeedNotBeReachedThere() {
        String message = mailOfAStranger();
        String claire = contact("Claire Martin");

        name(message, null, "{\"contact\":\"" + claire + "\",\"reachable\":false}")
                .then()
                .statusCode(200)
                .body("contact.id", equalTo(claire))
                .body("contact.address", nullValue());
        assertThat(stored.event(UUID.fromString(mailOfAStranger()))
                        .at("/contactStatus")
                        .asText())
                .isEqualTo("unknown");
    }

    @Test
    void anAmbiguousCallGoesOnToo() {
        contact("Marie Durand");
        contact("Paul Roux");
        String message = call("\"callerNumber\":\"0561000000\"");
        assertThat(stored.event(UUID.fromString(message)).at("/contactStatus").asText())
                .isEqualTo("ambiguous");
        String marie = get("/contacts?name=marie").path("items[0].id");

        name(message, null, "{\"contact\":\"" + marie + "\"}")
                .then()
                .statusCode(200)
                .body("contactStatus", equalTo("known"))
                .body("candidates", nullValue());
    }

    @Test
    void aKnownOneIsCorrectedByWhoeverHasSeenIt() {
        String message = call("\"callerNumber\":\"0561000000\",\"callerName\":\"Claire\",\"organization\":\"Atelier\"");
        String paul = contact("Paul Roux");
        String body = "{\"contact\":\"" + paul + "\"}";

        name(message, null, body).then().statusCode(428);
        name(message, "\"99\"", body).then().statusCode(412);
        String etag = get("/messages/" + message).header("ETag");
        name(message, etag, body)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("contact.id", equalTo(paul));
        name(message, etag, body).then().statusCode(200).body("revision", equalTo(2));
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"person\":\"Claire\"}",
                "{\"organization\":\"Atelier\"}",
                "{\"contact\":\"019aa0f0-6a00-7000-8000-000000000002\",\"person\":\"C\",\"organization\":\"A\"}",
                "null",
                "{\"contact\":\"x\"}"
            })
    void whatDoesNotSayWhoIsRefused(String body) {
        String message = mailOfAStranger();

        name(message, null, body).then().statusCode(400).contentType("application/problem+json");
        assertThat(stored.count("outbox")).isEqualTo(1);
    }

    @Test
    void whoAndWhatIsNotThereIsNotFound() {
        String message = mailOfAStranger();

        name(message, null, "{\"contact\":\"" + UUID.randomUUID() + "\"}")
                .then()
                .statusCode(404);
        name(UUID.randomUUID().toString(), null, CLAIRE).then().statusCode(404);
        assertThat(stored.count("organization")).isZero();
    }

    @Test
    void severalOrganizationsOfANameMustBeToldApart() {
        for (String id : List.of("C-1", "C-2")) {
            request(Tokens.system()).body("{\"name\":\"Atelier Martin\"}").put("/organizations/by-external-id/" + id);
        }

        name(mailOfAStranger(), null, CLAIRE)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:guichet:problem:ambiguous-organization"));
    }

    @Test
    void agentsAndManagersName() {
        String message = mailOfAStranger();
        for (String token : List.of(Tokens.system(), Tokens.client(UUID.randomUUID()))) {
            request(token)
                    .body(CLAIRE)
                    .put("/messages/" + message + "/contact")
                    .then()
                    .statusCode(403);
        }
        request(Tokens.manager())
                .body(CLAIRE)
                .put("/messages/" + message + "/contact")
                .then()
                .statusCode(200);
    }

    private JsonNode lastEvent(String message) throws Exception {
        return json.readTree(stored.texts("select convert_from(body, 'UTF8') from outbox where subject = '" + message
                        + "' order by id desc")
                .get(0));
    }

    private static String mailOfAStranger() {
        byte[] mail = ("From: Somebody <stranger@example.org>\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@x>\r\nSubject: Bonjour\r\n\r\nTexte\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail)
                .post("/emails?mailbox=suppliers")
                .path("messageId");
    }

    private static String call(String caller) {
        return request(Tokens.agent())
                .header("Idempotency-Key", "call" + caller.hashCode())
                .body("{\"channel\":\"call\",\"receivedAt\":\"2026-11-20T09:12:00+01:00\"," + caller
                        + ",\"subjects\":[{\"summary\":\"Rappeler\"}]}")
                .post("/phone-notes")
                .path("messageId");
    }

    private static String contact(String name) {
        return request(Tokens.agent())
                .header("Idempotency-Key", "contact" + name.hashCode())
                .body("{\"name\":\"" + name + "\",\"numbers\":[\"0561000000\"]}")
                .post("/contacts")
                .path("id");
    }

    private static Response name(String message, String ifMatch, String body) {
        var request = request(Tokens.agent()).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/messages/" + message + "/contact");
    }

    private static Response get(String path) {
        return given().auth().oauth2(Tokens.agent()).get(path);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
