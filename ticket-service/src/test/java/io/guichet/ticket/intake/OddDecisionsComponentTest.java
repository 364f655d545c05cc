package io.guichet.ticket.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Decisions that are broken, and messages that are not what one expects. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class OddDecisionsComponentTest {

    private final UUID message = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final Triaged triaged = Triaged.message(message, organization);

    @Test
    void aMailThatCouldNotBeReadIsATicketWithItsOriginal() {
        EventsIn.to("triage-decisions")
                .with(UUID.randomUUID().toString(), TriagedMessage.TYPE, "unknown", """
                        {"messageId":"%s","channel":"email","contactStatus":"unknown","unreadable":"no header ends",
                         "raw":{"sha256":"00","size":17,"mediaType":"message/rfc822"},"decisions":[
                         {"subjectIndex":1,"subjectCount":1,"outcome":"open","queue":"contact","labels":[],"summary":"",
                          "ticketId":"%s"}]}
                        """.formatted(
                                message, UUID.randomUUID()))
                .send();

        agent().get("/tickets/" + numbers().get(0))
                .then()
                .statusCode(200)
                .body("attachments", hasSize(1))
                .body("attachments[0].mediaType", equalTo("message/rfc822"))
                .body("attachments[0].size", equalTo(17))
                .body("origin.unreadable", equalTo("no header ends"));
    }

    @Test
    void aDecisionWithoutTicketIdIsADeadLetterAndTheRestOfTheBatchOpens() {
        var broken = UUID.randomUUID();
        var batch = EventsIn.to("triage-decisions");
        Triaged.message(broken, organization)
                .open(1, "assistance", "No id", null)
                .into(batch);
        triaged.open(1, "assistance", "Export refuses to start").into(batch);
        batch.withPoison("key", "not even an event".getBytes(StandardCharsets.UTF_8));
        batch.send();

        assertThat(numbers()).hasSize(1);
        assertThat(numbers(broken)).isEmpty();
        assertThat(Database.texts(
                        "select headers ->> 'guichet-dead-letter-cause' from outbox where topic like '%.dlq' and convert_from(body, 'UTF8') like ?",
                        "%" + broken + "%"))
                .containsExactly("guichet.triage.message-triaged.v1 without ticketId");
    }

    @Test
    void textThatLooksLikeMarkupOrSqlIsKeptAsItIs() {
        var summary = "'; drop table ticket; -- <script>alert(1)</script> {{x}} %s 🖨 é";
        triaged.open(1, "assistance", summary).send();

        agent().get("/tickets/" + numbers().get(0)).then().body("summary", equalTo(summary));
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
