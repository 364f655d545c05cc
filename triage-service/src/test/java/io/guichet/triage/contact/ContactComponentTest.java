package io.guichet.triage.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.recall.Mailbag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What triage knows of people follows what intake says of them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ContactComponentTest {

    private static final String MERGED = "guichet.contact.merged.v1";
    private static final String ERASED = "guichet.contact.erased.v1";

    @Inject
    Pool pool;

    private final UUID former = UUID.randomUUID();
    private final UUID middle = UUID.randomUUID();
    private final UUID contact = UUID.randomUUID();

    @Test
    void aMergedContactsVoicemailFindsWhatTheyWroteUnderTheOldId() {
        var written = mail("Export impossible", former).send().last("ticketId");

        merge(former, contact);

        var voicemail =
                Mailbag.voicemail("Appel de Claire", false).by(contact, null).send();
        assertThat(voicemail.last("folder")).isEqualTo("voicemail");
        assertThat(voicemail.decisions().getList("items[-1].suggestedLinks")).containsExactly(written);
    }

    @Test
    void whatComesUnderTheOldIdAfterTheMergeIsTheOthers() {
        merge(former, contact);

        var ticket = mail("Export impossible", former).send().last("ticketId");

        assertThat(ticket(ticket).getUUID("contact_id")).isEqualTo(contact);
    }

    @Test
    void mergesInAnyOrderEndAtTheSameContact() {
        var ticket = mail("Export impossible", former).send().last("ticketId");

        merge(middle, contact);
        merge(former, middle);
        assertThat(ticket(ticket).getUUID("contact_id")).isEqualTo(contact);

        var other = UUID.randomUUID();
        var another = mail("Export impossible", other).send().last("ticketId");
        var last = UUID.randomUUID();
        merge(other, contact);
        merge(contact, last);
        assertThat(ticket(another).getUUID("contact_id")).isEqualTo(last);
        assertThat(ticket(ticket).getUUID("contact_id")).isEqualTo(last);
    }

    @Test
    void whoIsErasedIsForgottenAndTheDecisionStays() {
        var message = mail("Export de Claire impossible", former).send();
        var ticket = message.last("ticketId");
        merge(former, contact);

        tell(ERASED, contact, "{\"contactId\":\"%s\",\"sequence\":5,\"former\":[\"%s\"]}".formatted(contact, former));

        var row = pool.preparedQuery("select body, sender, forgotten_at from message where id = $1")
                .executeAndAwait(Tuple.of(message.id()))
                .iterator()
                .next();
        assertThat(row.getString("body")).isNull();
        assertThat(row.getString("sender")).isNull();
        assertThat(row.getOffsetDateTime("forgotten_at")).isNotNull();
        assertThat(message.last("summary")).isEmpty();
        assertThat(message.last("outcome")).isEqualTo("open");
        assertThat(ticket(ticket).getArrayOfStrings("addresses")).isEmpty();
        explain(message.id()).statusCode(410);
    }

    @Test
    void whoWasMergedIntoTheErasedIsForgottenThoughTheErasureComesFirst() {
        var message = mail("Export impossible", former).send();

        tell(ERASED, contact, "{\"contactId\":\"%s\",\"sequence\":5,\"former\":[\"%s\"]}".formatted(contact, former));

        explain(message.id()).statusCode(410);
    }

    @Test
    void intakesSamplesAreRead() {
        for (var sample : new String[] {"contact-merged", "contact-erased"}) {
            var id = "c-" + UUID.randomUUID();
            EventsIn.to("contact-events")
                    .with(
                            id,
                            "guichet." + sample.replace('-', '.') + ".v1",
                            id,
                            Contract.of("intake-service", sample + ".json"))
                    .send();
            assertThat(deadLetters(id)).isZero();
        }
    }

    @Test
    void aMergeIntoNobodyIsADeadLetter() {
        var id = "c-" + UUID.randomUUID();

        EventsIn.to("contact-events")
                .with(id, MERGED, id, "{\"contactId\":\"" + former + "\",\"sequence\":2}")
                .send();

        assertThat(deadLetters(id)).isEqualTo(1);
    }

    private static Mailbag mail(String subject, UUID by) {
        return Mailbag.mail(subject, by + "@client.example").by(by, null);
    }

    private static void merge(UUID from, UUID into) {
        tell(MERGED, from, "{\"contactId\":\"%s\",\"sequence\":4,\"into\":\"%s\"}".formatted(from, into));
    }

    private static void tell(String type, UUID key, String json) {
        EventsIn.to("contact-events")
                .with("c-" + UUID.randomUUID(), type, key.toString(), json)
                .send();
    }

    private static io.restassured.response.ValidatableResponse explain(UUID message) {
        return given().auth()
                .oauth2(Tokens.agent())
                .contentType("application/json")
                .body("{\"messageId\": \"" + message + "\"}")
                .post("/rules/explanations")
                .then();
    }

    private Row ticket(String id) {
        return pool.preparedQuery("select contact_id, addresses from ticket where id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(id)))
                .iterator()
                .next();
    }

    private long deadLetters(String key) {
        return pool.preparedQuery("select count(*) from outbox where topic like '%.dlq' and key = $1")
                .executeAndAwait(Tuple.of(key))
                .iterator()
                .next()
                .getLong(0);
    }
}
