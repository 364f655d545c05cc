package io.guichet.triage.folder;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.recall.Mailbag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spam goes to its folder by the gateway's verdict, by a sender who is not who they say, and by rules; and comes back if it was none. // P18 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class SpamComponentTest {

    private static final UUID CONTACT = UUID.fromString("01990000-0000-7000-8000-0000000000c1");

    @Inject
    Pool pool;

    static Stream<Mailbag> spam() {
        return Stream.of(
                Mailbag.mail("Votre colis est en attente", "x@spam.example").suspected(true, false),
                Mailbag.mail("Mot de passe expiré", "admin@desk.example").suspected(false, true),
                Mailbag.mail("[SPAM] Crédit immédiat", "y@spam.example").suspected(false, false));
    }

    @ParameterizedTest
    @MethodSource
    void spam(Mailbag spam) {
        spam.send();

        assertThat(spam.last("outcome")).isEqualTo("file");
        assertThat(spam.last("folder")).isEqualTo("spam");
        assertThat(spam.last("ticketId")).isNull();
        assertThat(told(spam).getString("decisions[0].outcome")).isEqualTo("file");
        assertThat(told(spam).getString("decisions[0].ticketId")).isNull();
    }

    @Test
    void whatTheGatewayJudgedWronglyGoesThroughTriageAgainAndOpensATicket() {
        var mail = Mailbag.mail("Export impossible", "claire@client.example")
                .by(CONTACT, CONTACT)
                .suspected(true, false)
                .send();
        assertThat(mail.last("folder")).isEqualTo("spam");

        again(mail, 200);

        assertThat(mail.last("outcome")).isEqualTo("open");
        assertThat(mail.last("queue")).isEqualTo("assistance");
        assertThat(mail.last("basis")).isEqualTo("second-look");
        again(mail, 409);
    }

    @Test
    void whatAStrangerWroteIsHeldThen() {
        var mail = Mailbag.mail("Export impossible", "new@client.example")
                .suspected(true, false)
                .send();

        again(mail, 200);

        assertThat(mail.last("outcome")).isEqualTo("hold");
    }

    private static void again(Mailbag mail, int status) {
        given().auth()
                .oauth2(Tokens.agent())
                .post("/folders/spam/messages/" + mail.id() + "/triage")
                .then()
                .statusCode(status);
    }

    private JsonPath told(Mailbag mail) {
        var row = pool.preparedQuery("select convert_from(body, 'UTF8') as body from outbox where subject = $1")
                .executeAndAwait(Tuple.of(mail.id().toString()))
                .iterator()
                .next();
        return JsonPath.from(row.getString("body"));
    }
}
