package io.guichet.intake.email;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.guichet.intake.mail.Mails;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P4: a colleague's forward, from the mail to the event and the message. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ForwardComponentTest {

    @Inject
    Stored stored;

    @BeforeEach
    void clean() {
        stored.clear();
    }

    @Test
    void itIsFiledUnderItsOriginalSender() {
        UUID id = take(Mails.named("forward.eml"));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/sender/name").asText()).isEqualTo("Paul Verne");
        assertThat(event.at("/sender/address").asText()).isEqualTo("paul.verne@client.example");
        assertThat(event.at("/contactStatus").asText()).isEqualTo("known");
        assertThat(event.at("/contact/address").asText()).isEqualTo("paul.verne@client.example");
        assertThat(event.at("/subjects/0/summary").asText()).isEqualTo("Export en panne");
        assertThat(event.at("/subjects/0/text").asText())
                .startsWith("Bonjour,\n\nl'export ne démarre plus")
                .endsWith("Cordialement,");
        assertThat(event.at("/mail/signature").asText()).isEqualTo("Paul Verne\nAtelier Verne");
        assertThat(event.at("/mail/forward/by").asText()).isEqualTo("alix.agent@desk.example");
        assertThat(event.at("/mail/forward/found").asBoolean()).isTrue();
        assertThat(event.at("/mail/forward/note").asText()).isEqualTo("Client à rappeler.");
        assertThat(event.at("/attachments/0/name").asText()).isEqualTo("écran.png");
        assertThat(event.at("/attachments/0/inline").asBoolean()).isTrue();
        assertThat(event.has("html")).isFalse();
    }

    @Test
    void theMessageShowsItsHtmlWithoutWhatABrowserWouldFetch() {
        UUID id = take(Mails.named("forward.eml"));

        given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + id)
                .then()
                .statusCode(200)
                .body("messageId", equalTo(id.toString()))
                .body("html", allOf(containsString("src=\"attachment:1\""), not(containsString("tracker.example"))));
    }

    @Test
    void aForwardWhoseSenderIsNotNamedSaysSoAndMakesNoContact() {
        UUID id = take("""
                From: Alix <alix.agent@desk.example>
                Subject: Fwd: Export
                Message-ID: <f2@desk.example>

                Vu au téléphone avec Paul.
                """.getBytes(StandardCharsets.UTF_8));

        JsonNode event = stored.event(id);
        assertThat(event.at("/sender/address").asText()).isEqualTo("alix.agent@desk.example");
        assertThat(event.at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(event.at("/mail/forward/found").asBoolean()).isFalse();
        assertThat(event.at("/mail/forward/found").isMissingNode()).isFalse();
        assertThat(stored.count("contact")).isZero();
    }

    @Test
    void aColleaguesOwnMailMakesNoContact() {
        UUID id = take("From: Sam <sam@agents.example>\nSubject: Mon écran\nMessage-ID: <s@x.example>\n\nIl est noir.\n"
                .getBytes(StandardCharsets.UTF_8));

        assertThat(stored.event(id).at("/mail/forward").isMissingNode()).isTrue();
        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.count("contact")).isZero();
    }

    private static UUID take(byte[] mail) {
        return UUID.fromString(given().auth()
                .oauth2(Tokens.system())
                .contentType("message/rfc822")
                .body(mail)
                .post("/emails?mailbox=assistance")
                .then()
                .statusCode(202)
                .extract()
                .path("messageId"));
    }
}
