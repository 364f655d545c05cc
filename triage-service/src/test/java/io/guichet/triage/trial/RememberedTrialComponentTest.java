package io.guichet.triage.trial;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.recall.Mailbag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Explanations and trials of rules know what is remembered, and change nothing of it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class RememberedTrialComponentTest {

    private static final String STATE =
            "select md5(coalesce((select string_agg(cast(t as text), ';' order by t.memory, t.key) from tally t), '')"
                    + " || coalesce((select string_agg(cast(k as text), ';' order by k.id) from ticket k), '')) as state";

    @Inject
    Pool pool;

    private final UUID contact = UUID.randomUUID();
    private final String number = "2026-" + (100_000 + (int) (contact.getLeastSignificantBits() & 0x7ffff));
    private final String line = "Ligne SIP " + contact.toString().substring(0, 8);

    @Test
    void aReplyIsExplainedByItsTicket() {
        var ticket = opened();

        explain(customer("Re: [" + number + "] Export").written())
                .body("subjects[0].rule", equalTo("reply"))
                .body("subjects[0].decision.outcome", equalTo("join"))
                .body("subjects[0].decision.ticketId", equalTo(ticket))
                .body("subjects[0].facts.reply.ticket", equalTo(ticket));
    }

    @Test
    void aStrangersNumberIsExplainedAsASuggestion() {
        var ticket = opened();

        explain(Mailbag.mail("[" + number + "] Export", "x@evil.example")
                        .by(UUID.randomUUID(), null)
                        .written())
                .body("subjects[0].decision.outcome", equalTo("open"))
                .body("subjects[0].decision.suggestedLinks", hasItem(ticket));
    }

    @Test
    void aRawMailFindsTheTicketThatItAnswers() {
        opened();
        var mail = "From: Claire <" + contact + "@client.example>\r\nTo: assistance@desk.example\r\nSubject: Re: ["
                + number + "] Export\r\n\r\nMerci\r\n";

        given().auth()
                .oauth2(Tokens.agent())
                .config(RestAssuredConfig.config()
                        .encoderConfig(
                                EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.TEXT)))
                .contentType("message/rfc822")
                .body(mail)
                .post("/rules/explanations?mailbox=assistance")
                .then()
                .statusCode(200)
                .body("subjects[0].rule", equalTo("reply"));
    }

    @Test
    void theThirdDownIsExplainedAsTheThirdHoweverOftenOneAsks() {
        down("08:00").send();
        down("09:00").send();
        var before = state();

        for (var time = 0; time < 2; time++) {
            explain(down("10:00").written())
                    .body("subjects[0].rule", equalTo("line-down-again"))
                    .body("subjects[0].facts.lines.count", equalTo(3))
                    .body("subjects[0].decision.queue", equalTo("managed-services"));
        }

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aDecidedMessageIsExplainedByWhatWasKnownThen() {
        down("08:00").send();
        var second = down("09:00").send();
        down("10:00").send();

        explain("{\"messageId\": \"" + second.id() + "\"}")
                .body("subjects[0].rule", equalTo("lines"))
                .body("subjects[0].facts.lines.count", equalTo(2));
    }

    @Test
    void theFirstOfAGroupIsExplainedAsTheOneThatOpenedTheTicket() {
        var installation = "prod@" + contact + ".example";
        var first = error(installation);
        error(installation);

        explain("{\"messageId\": \"" + first.id() + "\"}").body("subjects[0].decision.outcome", equalTo("open"));
    }

    @Test
    void theSameRulesDecideWhatTookMemoryTheSame() {
        opened();
        var reply = customer("Re: [" + number + "] Export").send();
        down("08:00").send();
        down("09:00").send();
        var third = down("10:00").send();
        var shipped = supplier("Votre commande CMD-" + number + " est expédiée");
        supplier("Votre commande CMD-" + number + " a été livrée");

        var trial = simulate(deskA());

        for (var message : new Mailbag[] {reply, third, shipped}) {
            trial.body("rows.findAll { it.messageId == '" + message.id() + "' }", empty());
        }
    }

    @Test
    void withoutTheRuleOfRepliesAReplyWouldOpenATicket() {
        opened();
        var reply = customer("Re: [" + number + "] Export").send();

        simulate(deskA().replace("when: 'facts.reply.reached'", "when: 'facts.reply.reached && message.spam'"))
                .body(row(reply) + ".before.outcome", equalTo("join"))
                .body(row(reply) + ".after.outcome", equalTo("open assistance"));
    }

    @Test
    void aMemoryThatCountsOtherwiseIsCountedAnew() {
        down("08:00").send();
        var second = down("09:00").send();

        simulate(deskA().replace("key: '{message.from} {line}', count: 3", "key: '{message.from} {line}', count: 2"))
                .body(row(second) + ".before.rule", equalTo("lines"))
                .body(row(second) + ".after.rule", equalTo("line-down-again"))
                .body(row(second) + ".after.outcome", equalTo("open managed-services"));
    }

    @Test
    void aDecisionShowsWhatWasKnown() {
        var ticket = opened();
        var reply = customer("Re: [" + number + "] Export").send();

        assertThat(reply.last("facts.reply.ticket")).isEqualTo(ticket);
        assertThat(reply.last("basis")).isEqualTo("rules");
    }

    private String opened() {
        var ticket = customer("Export impossible").send().last("ticketId");
        Mailbag.tell(
                "guichet.ticket.opened.v1",
                "{\"ticketId\":\"%s\",\"number\":\"%s\",\"sequence\":1,\"status\":\"new\",\"at\":\"2026-11-24T08:00:01Z\"}"
                        .formatted(ticket, number));
        return ticket;
    }

    private Mailbag customer(String subject) {
        return Mailbag.mail(subject, contact + "@client.example").by(contact, null);
    }

    private Mailbag down(String time) {
        return Mailbag.mail(line + " : DOWN", "pabx@telecom.example")
                .category("automatic")
                .at("2026-11-24T" + time + ":00Z");
    }

    private static Mailbag error(String installation) {
        return Mailbag.mail("Erreur", installation)
                .category("automatic")
                .text("Envoi par lot : erreur 12")
                .send();
    }

    private static Mailbag supplier(String subject) {
        return Mailbag.mail(subject, "ventes@materiel.example").send();
    }

    private String state() {
        return pool.query(STATE).executeAndAwait().iterator().next().getString("state");
    }

    private static String row(Mailbag message) {
        return "rows.find { it.messageId == '" + message.id() + "' }";
    }

    private static ValidatableResponse explain(String body) {
        return given().auth()
                .oauth2(Tokens.agent())
                .contentType("application/json")
                .body(body)
                .post("/rules/explanations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse simulate(String yaml) {
        return given().auth()
                .oauth2(Tokens.manager())
                .contentType("text/plain; charset=UTF-8")
                .body(yaml)
                .post("/rules/simulations")
                .then()
                .statusCode(200);
    }

    private static String deskA() {
        try {
            return Files.readString(Path.of("../deploy/desks/a/triage.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
