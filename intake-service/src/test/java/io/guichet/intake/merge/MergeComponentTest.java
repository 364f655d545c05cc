package io.guichet.intake.merge;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MergeComponentTest {

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void whatWasOnesIsTheOthersAndTheOldIdPointsThere() {
        String message = mail("claire@home.example");
        String home = stored.event(UUID.fromString(message)).at("/contact/id").asText();
        String work = contact("Claire Martin", "claire@example.org");

        merge(home, work, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("id", equalTo(work))
                .body("addresses", contains("claire@example.org", "claire@home.example"));

        given().auth()
                .oauth2(Tokens.agent())
                .redirects()
                .follow(false)
                .get("/contacts/" + home)
                .then()
                .statusCode(301)
                .header("Location", endsWith("/contacts/" + work))
                .body("mergedInto", equalTo(work));
        get("/messages/" + message).then().statusCode(200).body("contact.id", equalTo(work));
        assertThat(stored.texts("select contact_id from message")).containsExactly(work);
        String again = mail("claire@home.example");
        assertThat(stored.key(UUID.fromString(again))).isEqualTo(work);
        String merged = stored.texts(
                        "select convert_from(body, 'UTF8') from outbox where type = 'guichet.contact.merged.v1'")
                .get(0);
        Contract.assertFits(Contract.of("intake-service", "contact-merged.schema.json"), merged);
        assertThat(merged).contains("\"contactId\":\"" + home + "\"", "\"into\":\"" + work + "\"");
        assertThat(stored.texts("select type from outbox where key = '" + work + "' order by id desc limit 2"))
                .contains("guichet.contact.changed.v1");
    }

    @Test
    void theSameAgainChangesNothing() {
        String one = contact("One", "one@example.org");
        String two = contact("Two", "two@example.org");
        merge(one, two, "\"1\"");
        int told = stored.count("outbox");

        merge(one, two, "\"1\"").then().statusCode(200).body("id", equalTo(two)).header("ETag", "\"2\"");

        assertThat(stored.count("outbox")).isEqualTo(told);
    }

    @Test
    void aChainLeadsToItsEnd() {
        String one = contact("One", "one@example.org");
        String two = contact("Two", "two@example.org");
        String three = contact("Three", "three@example.org");
        merge(one, two, "*").then().statusCode(200);
        merge(two, three, "*").then().statusCode(200);

        given().auth()
                .oauth2(Tokens.agent())
                .redirects()
                .follow(false)
                .get("/contacts/" + one)
                .then()
                .statusCode(301)
                .body("mergedInto", equalTo(three));
        String four = contact("Four", "four@example.org");
        merge(four, one, "*").then().statusCode(200).body("id", equalTo(three));
        merge(three, one, "*").then().statusCode(400);
        merge(one, four, "*").then().statusCode(200).body("id", equalTo(three));
        get("/contacts/lookup?address=one@example.org").then().body("contact.id", equalTo(three));
    }

    @Test
    void whatCannotBeMergedIsRefused() {
        String one = contact("One", "one@example.org");
        String two = contact("Two", "two@example.org");
        String three = contact("Three", "three@example.org");

        merge(one, two, null).then().statusCode(428);
        merge(one, two, "\"9\"").then().statusCode(412);
        merge(one, one, "*").then().statusCode(400);
        merge(one, UUID.randomUUID().toString(), "*").then().statusCode(404);
        merge(UUID.randomUUID().toString(), one, "*").then().statusCode(404);
        request(Tokens.agent())
                .header("If-Match", "*")
                .body("{}")
                .post("/contacts/" + one + "/merge")
                .then()
                .statusCode(400);
        merge(one, two, "*");
        merge(one, three, "*").then().statusCode(409).body("mergedInto", equalTo(two));
        request(Tokens.agent())
                .header("If-Match", "*")
                .body("{\"name\":\"X\"}")
                .put("/contacts/" + one)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:contact-merged"));
    }

    @Test
    void clientsMergeNobodyAndTheirPointersLeadNowhereElse() {
        String organization = request(Tokens.agent())
                .header("Idempotency-Key", "o")
                .body("{\"name\":\"Atelier\"}")
                .post("/organizations")
                .path("id");
        String one = contact("One", "one@example.org");
        String two = contact("Two", "two@example.org");
        String client = Tokens.client(UUID.fromString(organization));

        request(client)
                .header("If-Match", "*")
                .body("{\"into\":\"" + two + "\"}")
                .post("/contacts/" + one + "/merge")
                .then()
                .statusCode(403);
        merge(one, two, "*");
        given().auth()
                .oauth2(client)
                .redirects()
                .follow(false)
                .get("/contacts/" + one)
                .then()
                .statusCode(404);
    }

    @Test
    void theMastersIdGoesAlongUnlessTheOtherHasOne() {
        String one = master("P-1", "One");
        String two = contact("Two", "two@example.org");
        String three = master("P-3", "Three");

        merge(one, two, "*").then().body("externalId", equalTo("P-1"));
        request(Tokens.system())
                .body("{\"name\":\"One again\"}")
                .put("/contacts/by-external-id/P-1")
                .then()
                .statusCode(200)
                .body("id", equalTo(two));
        merge(three, two, "*").then().body("externalId", equalTo("P-1"));
        request(Tokens.system())
                .body("{\"name\":\"Three again\"}")
                .put("/contacts/by-external-id/P-3")
                .then()
                .statusCode(409)
                .body("mergedInto", equalTo(two));
    }

    private static String master(String externalId, String name) {
        return request(Tokens.system())
                .body("{\"name\":\"" + name + "\"}")
                .put("/contacts/by-external-id/" + externalId)
                .path("id");
    }

    private static String contact(String name, String address) {
        return request(Tokens.agent())
                .header("Idempotency-Key", address)
                .body("{\"name\":\"" + name + "\",\"addresses\":[\"" + address + "\"]}")
                .post("/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String mail(String from) {
        byte[] mail = ("From: Claire <" + from + ">\r\nMessage-ID: <" + UUID.randomUUID()
                        + "@x>\r\nSubject: Bonjour\r\n\r\nTexte\r\n")
                .getBytes(StandardCharsets.UTF_8);
        return given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail)
                .post("/emails?mailbox=assistance")
                .path("messageId");
    }

    private static Response merge(String id, String into, String ifMatch) {
        var request = request(Tokens.agent()).body("{\"into\":\"" + into + "\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post("/contacts/" + id + "/merge");
    }

    private static Response get(String path) {
        return given().auth().oauth2(Tokens.agent()).get(path);
    }

    private static RequestSpecification request(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }
}
