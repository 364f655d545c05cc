package io.guichet.triage.recall;

import static io.guichet.triage.recall.Mailbag.mail;
import static io.guichet.triage.recall.Mailbag.tell;
import static io.guichet.triage.recall.Mailbag.voicemail;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Desk A, a real PostgreSQL: what is remembered from one message to the next. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class MemoryComponentTest {

    private static final String JOB = "0199aa20000070008000000000000001";

    @Inject
    Pool pool;

    @ConfigProperty(name = "guichet.mail.key")
    String key;

    private final UUID contact = UUID.randomUUID();
    private final UUID organization = UUID.randomUUID();
    private final String number = "2026-" + (100_000 + (int) (contact.getLeastSignificantBits() & 0x7ffff));

    @Test
    void aReplyJoinsTheTicketThatItsNumberNames() {
        var first = opened(number);

        var reply = customer("Re: [" + number + "] Export").send();

        assertThat(reply.last("rule")).isEqualTo("reply");
        assertThat(reply.last("outcome")).isEqualTo("join");
        assertThat(reply.last("ticketId")).isEqualTo(first);
    }

    @Test
    void aReplyThatOvertakesWhatTicketServiceTellsFindsItsTicket() {
        var first = customer("Export impossible").send();

        // ticket.events are held back: triage has not heard of the number
        var reply = customer("Re: votre demande")
                .answers(first.messageId(), signed(number))
                .send();

        assertThat(reply.last("outcome")).isEqualTo("join");
        assertThat(reply.last("ticketId")).isEqualTo(first.last("ticketId"));
    }

    @Test
    void inOneBatchTheReplyFindsTheTicketOfTheMailBeforeIt() {
        var first = customer("Export impossible");
        var reply = customer("Re: votre demande").answers(first.messageId(), signed(number));

        reply.addTo(first.addTo(EventsIn.to("intake-messages"))).send();

        assertThat(reply.last("ticketId")).isEqualTo(first.last("ticketId"));
        assertThat(reply.last("outcome")).isEqualTo("join");
    }

    @Test
    void aStrangersNumberOpensATicketOfTheirOwnWithASuggestedLink() {
        var theirs = opened(number);

        var stranger = mail("[" + number + "] Export", "x@evil.example")
                .by(UUID.randomUUID(), UUID.randomUUID())
                .send();

        assertThat(stranger.last("outcome")).isEqualTo("open");
        assertThat(stranger.last("ticketId")).isNotEqualTo(theirs);
        assertThat(stranger.decisions().getList("items[-1].suggestedLinks")).isEqualTo(List.of(theirs));
    }

    @Test
    void aFailedDeliveryJoinsTheTicketWhoseMailFailed() {
        var ticket = opened(number);

        var failure = mail("Undelivered Mail", "mailer-daemon@mx.example")
                .failing(signed(number))
                .send();

        assertThat(failure.last("rule")).isEqualTo("undelivered");
        assertThat(failure.last("ticketId")).isEqualTo(ticket);
    }

    @Test
    void aFailedDeliveryOfNoTicketIsFiled() {
        var failure = mail("Undelivered Mail", "mailer-daemon@mx.example")
                .failing("<x@y>")
                .send();

        assertThat(failure.last("folder")).isEqualTo("discarded");
    }

    @Test
    void aVoicemailThatNobodyHeardIsFiledBesideWhatItsContactWroteAndComesBack() {
        var written = customer("Export impossible").send().last("ticketId");

        var voicemail = voicemail("Appel de Claire", false)
                .by(contact, organization)
                .at("2026-11-24T08:05:00Z")
                .send();

        assertThat(voicemail.last("folder")).isEqualTo("voicemail");
        assertThat(voicemail.decisions().getList("items[-1].suggestedLinks")).isEqualTo(List.of(written));
        post("/folders/voicemail/messages/" + voicemail.id() + "/triage", Tokens.agent())
                .statusCode(200);
        assertThat(voicemail.last("outcome")).isEqualTo("open");
    }

    @Test
    void aMailAfterTheVoicemailIsLinkedAsASuggestion() {
        var called = voicemail("Appel de Claire", false)
                .by(contact, organization)
                .send()
                .last("ticketId");

        var mail = customer("Export impossible").at("2026-11-24T08:05:00Z").send();

        assertThat(mail.last("outcome")).isEqualTo("open");
        assertThat(mail.decisions().getList("items[-1].suggestedLinks")).isEqualTo(List.of(called));
    }

    @Test
    void theThirdDownOfALineOpensOneTicketThatTheFourthJoins() {
        var line = "Ligne SIP " + UUID.randomUUID().toString().substring(0, 8);
        var first = down(line, "2026-11-24T08:00:00Z");
        var second = down(line, "2026-11-24T09:00:00Z");
        var third = down(line, "2026-11-24T10:00:00Z");
        var fourth = down(line, "2026-11-24T11:00:00Z");

        assertThat(List.of(first.last("folder"), second.last("folder"))).containsOnly("telephony");
        assertThat(third.last("outcome")).isEqualTo("open");
        assertThat(third.last("queue")).isEqualTo("managed-services");
        assertThat(fourth.last("outcome")).isEqualTo("join");
        assertThat(fourth.last("ticketId")).isEqualTo(third.last("ticketId"));
    }

    @Test
    void theSameErrorJoinsItsTicketUntilThatIsClosed() {
        var installation = "prod@" + UUID.randomUUID() + ".example";
        var first = error(installation, "Envoi par lot : erreur 12 le 24/11");
        var again = error(installation, "Envoi par lot : erreur 12 le 25/11");
        var another = error(installation, "Envoi par lot : erreur 13 le 25/11");
        var other = error(installation, "Contrôle rapide de la base : échec");

        assertThat(again.last("ticketId")).isEqualTo(first.last("ticketId"));
        assertThat(other.last("ticketId")).isNotEqualTo(first.last("ticketId"));
        assertThat(another.last("ticketId")).isNotEqualTo(first.last("ticketId"));

        tell(
                "guichet.ticket.closed.v1",
                "{\"ticketId\":\"%s\",\"sequence\":7,\"status\":\"closed\",\"at\":\"2026-11-24T12:00:00Z\"}"
                        .formatted(first.last("ticketId")));
        assertThat(error(installation, "Envoi par lot : erreur 12 le 26/11").last("outcome"))
                .isEqualTo("open");
    }

    @Test
    void twoInstallationsThatWriteFromOneAddressHaveTheirOwnTickets() {
        var product = "prod@" + UUID.randomUUID() + ".example";
        var one = error(product, "Contrôle rapide de la base : échec\nInstallation: I-1\nle 24/11");
        var other = error(product, "Contrôle rapide de la base : échec\nInstallation: I-2\nle 24/11");
        var again = error(product, "Contrôle rapide de la base : échec\nInstallation: I-1\nle 25/11, 3 tables");

        assertThat(other.last("ticketId")).isNotEqualTo(one.last("ticketId"));
        assertThat(again.last("outcome")).isEqualTo("join");
        assertThat(again.last("ticketId")).isEqualTo(one.last("ticketId"));
    }

    @Test
    void aSupplierConfirmsADeliveryWhicheverMailComesFirst() {
        var order = "CMD-" + Math.abs(contact.getMostSignificantBits() % 1_000_000);
        var shipped = supplier("Votre commande " + order + " est expédiée");
        assertThat(shipped.last("folder")).isEqualTo("deliveries");

        var delivered = supplier("Votre commande " + order + " a été livrée");

        assertThat(delivered.last("folder")).isEqualTo("suppliers");
        assertThat(shipped.last("folder")).isEqualTo("suppliers");
        assertThat(supplier("Rappel : commande " + order + " expédiée").last("folder"))
                .isEqualTo("suppliers");
    }

    @Test
    void anAgentConfirmsADelivery() {
        var shipped = supplier("Devis du mois");

        post("/folders/deliveries/messages/" + shipped.id() + "/confirmation", Tokens.agent())
                .statusCode(200);

        assertThat(shipped.last("folder")).isEqualTo("suppliers");
        assertThat(shipped.last("reason")).isEqualTo("confirmed");
        post("/folders/deliveries/messages/" + shipped.id() + "/confirmation", Tokens.agent())
                .statusCode(409);
        post("/folders/spam/messages/" + shipped.id() + "/confirmation", Tokens.agent())
                .statusCode(409);
        post("/folders/deliveries/messages/" + UUID.randomUUID() + "/confirmation", Tokens.agent())
                .statusCode(404);
        post("/folders/deliveries/messages/" + shipped.id() + "/confirmation", Tokens.system())
                .statusCode(403);
        post("/folders/deliveries/messages/" + shipped.id() + "/confirmation", Tokens.client(UUID.randomUUID()))
                .statusCode(403);
    }

    @Test
    void aConfirmationIsNoCorrection() {
        var shipped = supplier("Devis du mois");
        post("/folders/deliveries/messages/" + shipped.id() + "/confirmation", Tokens.agent())
                .statusCode(200);

        assertThat(shipped.last("basis")).isEqualTo("confirmation");
        var summary = RestAssured.given()
                .auth()
                .oauth2(Tokens.agent())
                .get("/corrections/summary")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(summary.getList("pairs.findAll { it.to == 'file suppliers' }"))
                .isEmpty();
        assertThat(summary.getInt("rules.find { it.rule == 'supplier-delivery' }.corrected"))
                .isZero();
    }

    @Test
    void manyTicketsOfTheSameErrorAreProposedAsOneProblem() {
        var code = "E" + Math.abs(contact.getMostSignificantBits() % 1_000_000);
        var first = complaint(code);
        complaint(code);

        var third = complaint(code);

        assertThat(first.last("suggestedParent")).isNull();
        assertThat(third.last("outcome")).isEqualTo("open");
        assertThat(third.last("suggestedParent")).isEqualTo(first.last("ticketId"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ticketServicesWordIsTakenInAnyOrder(boolean opensFirst) {
        var ticket = customer("Export impossible").send().last("ticketId");
        var opened =
                "{\"ticketId\":\"%s\",\"number\":\"%s\",\"sequence\":1,\"status\":\"new\",\"at\":\"2026-11-24T08:00:01Z\"}"
                        .formatted(ticket, number);
        var closed =
                "{\"ticketId\":\"%s\",\"number\":\"%s\",\"sequence\":2,\"status\":\"closed\",\"at\":\"2026-11-24T09:00:00Z\"}"
                        .formatted(ticket, number);
        if (opensFirst) {
            tell("guichet.ticket.opened.v1", opened);
        }
        tell("guichet.ticket.closed.v1", closed);
        tell("guichet.ticket.opened.v1", opened);

        var row = pool.preparedQuery("select status, sequence, number, contact_id from ticket where id = $1")
                .executeAndAwait(Tuple.of(UUID.fromString(ticket)))
                .iterator()
                .next();
        assertThat(row.getString("status")).isEqualTo("closed");
        assertThat(row.getLong("sequence")).isEqualTo(2);
        assertThat(row.getString("number")).isEqualTo(number);
        assertThat(row.getUUID("contact_id")).isEqualTo(contact);
    }

    private String opened(String known) {
        var ticket = customer("Export impossible").send().last("ticketId");
        tell(
                "guichet.ticket.opened.v1",
                "{\"ticketId\":\"%s\",\"number\":\"%s\",\"sequence\":1,\"status\":\"new\",\"at\":\"2026-11-24T08:00:01Z\"}"
                        .formatted(ticket, known));
        return ticket;
    }

    private Mailbag customer(String subject) {
        return mail(subject, contact + "@client.example").by(contact, organization);
    }

    private static Mailbag down(String line, String at) {
        return mail(line + " : DOWN", "pabx@telecom.example")
                .category("automatic")
                .at(at)
                .send();
    }

    private static Mailbag error(String installation, String text) {
        return mail("Erreur", installation).category("automatic").text(text).send();
    }

    private static Mailbag supplier(String subject) {
        return mail(subject, "ventes@materiel.example").send();
    }

    private static Mailbag complaint(String code) {
        var who = UUID.randomUUID();
        return mail("Export impossible", who + "@client.example")
                .by(who, who)
                .text("Depuis ce matin : erreur " + code)
                .send();
    }

    private static ValidatableResponse post(String path, String token) {
        return RestAssured.given().auth().oauth2(token).post(path).then();
    }

    private String signed(String ticketNumber) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var signed = ticketNumber + "." + JOB;
            var whole = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            return "<" + signed + "." + HexFormat.of().formatHex(Arrays.copyOf(whole, 16)) + "@desk.example>";
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
