package io.guichet.intake.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GDPR, articles 15 and 17. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PrivacyComponentTest {

    @Inject
    Stored stored;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void allThatIsStoredOfAPersonIsGivenOut() throws Exception {
        List<String> messages = IntStream.range(0, 120)
                .mapToObj(i -> mail("claire@example.org", "number " + i))
                .toList();
        mail("other@example.org", "other");
        String claire = contactOf(messages.get(0));

        Response answer = as(Tokens.manager()).get("/contacts/" + claire + "/export");

        answer.then().statusCode(200).header("X-Content-Type-Options", "nosniff");
        JsonNode document = json.readTree(answer.asByteArray());
        assertThat(document.at("/contact/addresses/0").asText()).isEqualTo("claire@example.org");
        assertThat(document.at("/messages").findValuesAsText("messageId").stream()
                        .filter(messages::contains))
                .hasSize(120);
        assertThat(document.toString()).contains("number 119", "raw").doesNotContain("other@example.org");
    }

    @Test
    void whoIsErasedLeavesNothingPersonal() {
        String message = mail("claire@example.org", "secret words");
        String claire = contactOf(message);
        stored.execute("update outbox set sent_at = now()");

        as(Tokens.manager())
                .delete("/contacts/" + claire)
                .then()
                .statusCode(200)
                .body("contactId", equalTo(claire))
                .body("messages", equalTo(1))
                .body("kept.what", hasItem("the contact's id"));

        assertThat(everything()).doesNotContain("secret").doesNotContain("laire");
        assertThat(stored.count("raw_content")).isZero();
        assertThat(stored.count("raw_chunk")).isZero();
        as(Tokens.agent()).get("/contacts/" + claire).then().statusCode(410);
        as(Tokens.manager()).get("/contacts/" + claire + "/export").then().statusCode(410);
        as(Tokens.agent())
                .get("/messages/" + message)
                .then()
                .statusCode(200)
                .body("subjects[0].text", equalTo("(erased)"));
        as(Tokens.agent()).get("/messages/" + message + "/raw").then().statusCode(410);
        as(Tokens.agent())
                .get("/contacts/lookup?address=claire@example.org")
                .then()
                .body("status", equalTo("unknown"));
        String event = stored.texts(
                        "select convert_from(body, 'UTF8') from outbox where type = 'guichet.contact.erased.v1'")
                .get(0);
        Contract.assertFits(Contract.of("intake-service", "contact-erased.schema.json"), event);
    }

    @Test
    void theSameAgainGetsTheSameAnswer() {
        String claire = contactOf(mail("claire@example.org", "words"));
        String first = as(Tokens.manager()).delete("/contacts/" + claire).asString();

        assertThat(as(Tokens.manager()).delete("/contacts/" + claire).asString())
                .isEqualTo(first);
        assertThat(stored.count("outbox where type = 'guichet.contact.erased.v1'"))
                .isEqualTo(1);
    }

    @Test
    void aRepeatedDeliveryBringsNobodyBackAndANewMailIsANewPersons() {
        byte[] mail = bytes("claire@example.org", "words");
        String message = take(mail);
        String claire = contactOf(message);
        as(Tokens.manager()).delete("/contacts/" + claire);

        assertThat(take(mail)).isEqualTo(message);
        assertThat(stored.count("contact")).isEqualTo(1);
        assertThat(contactOf(mail("claire@example.org", "new"))).isNotEqualTo(claire);
    }

    @Test
    void whatSomebodyElseSentTooStays() {
        String note = "{\"channel\":\"call\",\"receivedAt\":\"2026-11-20T09:12:00+01:00\",\"callerName\":\"%s\","
                + "\"organization\":\"Atelier\",\"subjects\":[{\"summary\":\"Rappeler\"}]}";
        String first = note("k1", note.formatted("Claire"));
        String second = note("k2", note.formatted("Claire"));
        stored.execute(
                "insert into contact (id, name, version) values ('019aa0f0-6a00-7000-8000-000000000002', 'Paul', 1)");
        stored.execute(
                "update message set contact_id = '019aa0f0-6a00-7000-8000-000000000002' where id = '" + second + "'");

        as(Tokens.manager()).delete("/contacts/" + contactOf(first)).then().statusCode(200);

        as(Tokens.agent()).get("/messages/" + first + "/raw").then().statusCode(410);
        as(Tokens.agent()).get("/messages/" + second + "/raw").then().statusCode(200);
    }

    @Test
    void whoWasMergedGoesAlong() {
        String claire = contactOf(mail("claire@example.org", "words"));
        String home = contactOf(mail("claire@home.example", "more words"));
        as(Tokens.agent())
                .contentType("application/json")
                .header("If-Match", "*")
                .body("{\"into\":\"" + claire + "\"}")
                .post("/contacts/" + home + "/merge")
                .then()
                .statusCode(200);

        as(Tokens.manager()).delete("/contacts/" + home).then().statusCode(409).body("mergedInto", equalTo(claire));
        as(Tokens.manager())
                .delete("/contacts/" + claire)
                .then()
                .statusCode(200)
                .body("messages", equalTo(2));

        as(Tokens.agent())
                .redirects()
                .follow(false)
                .get("/contacts/" + home)
                .then()
                .statusCode(410);
        assertThat(stored.texts(
                                "select convert_from(body, 'UTF8') from outbox where type = 'guichet.contact.erased.v1'")
                        .get(0))
                .contains(home);
    }

    @Test
    void onlyTheManagerMay() {
        String claire = contactOf(mail("claire@example.org", "words"));
        for (String token : List.of(Tokens.agent(), Tokens.system(), Tokens.client(UUID.randomUUID()))) {
            as(token).delete("/contacts/" + claire).then().statusCode(403);
            as(token).get("/contacts/" + claire + "/export").then().statusCode(403);
        }
        as(Tokens.manager()).delete("/contacts/" + UUID.randomUUID()).then().statusCode(404);
        as(Tokens.manager())
                .get("/contacts/" + UUID.randomUUID() + "/export")
                .then()
                .statusCode(404);
    }

    private String everything() {
        return String.join("\n", stored.texts("select cast(m as text) from message m"))
                + String.join("\n", stored.texts("select cast(c as text) from contact c"))
                + String.join("\n", stored.texts("select cast(a as text) from contact_address a"))
                + String.join("\n", stored.texts("select convert_from(body, 'UTF8') from outbox"));
    }

    private String contactOf(String message) {
        return stored.texts("select contact_id from message where id = '" + message + "'")
                .get(0);
    }

    private static String note(String key, String body) {
        return as(Tokens.agent())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/phone-notes")
                .path("messageId");
    }

    private static String mail(String from, String text) {
        return take(bytes(from, text));
    }

    private static String take(byte[] mail) {
        return as(Tokens.system())
                .contentType("message/rfc822")
                .body(mail)
                .post("/emails?mailbox=assistance")
                .path("messageId");
    }

    private static byte[] bytes(String from, String text) {
        return ("From: Claire <" + from + ">\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\nSubject: " + text
                        + "\r\n\r\n" + text + "\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
