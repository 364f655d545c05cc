package io.guichet.ticket.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The acts as the procedures tell them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ProceduresComponentTest {

    private Desk desk;

    @org.junit.jupiter.api.BeforeEach
    void open() {
        desk = Desk.withTicket();
    }

    @Test
    void aReplyThatPromisesIsRefusedWithThePhraseAndItsPlace() {
        var text = "Bonjour, nous corrigeons cela sous 48 heures.";
        desk.act("replies", "{\"text\":\"%s\"}".formatted(text))
                .statusCode(422)
                .body("type", endsWith("promise"))
                .body("field", equalTo("text"))
                .body("phrases[0].phrase", equalTo("sous 48 heures"))
                .body("phrases[0].start", equalTo(text.indexOf("sous")))
                .body("phrases[0].end", equalTo(text.length() - 1));
        assertThat(Database.events(desk.ticket())).hasSize(1);
    }

    @Test
    void whoInsistsSendsItAndTheReasonIsRecorded() {
        desk.done("replies", """
                {"text":"Nous corrigeons cela sous 48 heures.","insist":{"reason":"Agreed with the manager."}}""");
        assertThat(desk.told().at("/reply/insisted").asText()).isEqualTo("Agreed with the manager.");
        assertThat(desk.told().at("/reply/to/address").asText()).isEqualTo("caller@example.org");
        desk.timeline(Tokens.agent()).body("items.why", hasItem("Insisted on saying when: Agreed with the manager."));
        desk.timeline(Tokens.client(desk.organization()))
                .body("items.text", hasItem("Nous corrigeons cela sous 48 heures."))
                .body("items.why", not(hasItem("Insisted on saying when: Agreed with the manager.")));
    }

    @Test
    void whoInsistsOnNothingHasNothingRecorded() {
        desk.done("replies", "{\"text\":\"C'est corrigé.\",\"insist\":{\"reason\":\"In any case.\"}}");
        assertThat(desk.told().at("/reply/insisted").isMissingNode()).isTrue();
    }

    @Test
    void aFileOfAnotherTicketIsNotSentOn() {
        var other = Desk.withTicket();
        var body = """
                {"text":"See the file.","attachments":[{"messageId":"%s","id":"f1"}]}""";
        desk.act("replies", body.formatted(other.message())).statusCode(422).body("type", endsWith("foreign-file"));
        desk.done("replies", body.formatted(desk.message()));
        assertThat(desk.told().at("/reply/attachments/0/id").asText()).isEqualTo("f1");
    }

    @Test
    void whoHasNoAddressCannotBeWrittenTo() {
        desk.done("contact", "{\"id\":\"%s\",\"name\":\"Nobody\"}".formatted(UUID.randomUUID()));
        desk.act("replies", "{\"text\":\"Hello.\"}").statusCode(422).body("errors.field", contains("contact"));
    }

    @Test
    void aCallIsNotedAnsweredAndClosedInOneAct() {
        desk.done("calls", "{\"note\":\"Was in a hurry.\",\"answer\":\"Menu File, Print.\",\"close\":true}")
                .body("status", equalTo("closed"))
                .body("outcome", equalTo("answered-by-phone"));
        assertThat(Database.events(desk.ticket())).hasSize(2);
        assertThat(desk.told().get("closed").asBoolean()).isTrue();
    }

    @Test
    void whoEscalatesStaysTheWatcher() {
        desk.done("escalations", "{\"level\":2,\"reason\":\"Unknown to level 1.\"}")
                .body("level", equalTo(2))
                .body("watchers", hasItem("alix.agent"))
                .body("status", equalTo("open"));
        assertThat(desk.told().at("/watcher/id").asText()).isEqualTo("alix.agent");
        desk.act("escalations", "{\"level\":2,\"reason\":\"Again.\"}").statusCode(400);
        desk.act("escalations", "{\"level\":3,\"agent\":\"anna\",\"reason\":\"Both.\"}")
                .statusCode(422);
    }

    @Test
    void aDraftGoesOutOnApprovalOnlyAndByTheNextLevelOnly() {
        desk.done("validations", "{\"reply\":{\"text\":\"It is account 607.\"}}")
                .body("status", equalTo("waiting-for-validation"));
        var path = "validations/" + desk.made() + "/approval";
        desk.act(path, "").statusCode(403);
        desk.act("replies", "{\"text\":\"It is account 607.\"}").statusCode(409);
        assertThat(Database.events(desk.ticket())).hasSize(2);

        desk.by(Tokens.manager(), path, "").statusCode(200).body("status", equalTo("open"));
        var events = Database.events(desk.ticket());
        assertThat(events).hasSize(4);
        assertThat(events.get(3).at("/reply/text").asText()).isEqualTo("It is account 607.");
        assertThat(events.get(3).at("/reply/validation").asText()).isEqualTo(desk.made());
        assertThat(events.get(3).at("/reply/author/id").asText()).isEqualTo("alix.agent");
    }

    @Test
    void aRefusedDraftDoesNotGoOutAndSaysWhy() {
        desk.done("validations", "{\"reply\":{\"text\":\"It is account 607.\"}}");
        var path = "validations/" + desk.made();
        desk.by(Tokens.manager(), path + "/refusal", "{}").statusCode(400);
        desk.by(Tokens.manager(), path + "/refusal", "{\"comment\":\"It is account 601.\"}")
                .statusCode(200)
                .body("status", equalTo("open"));
        assertThat(desk.told().get("comment").asText()).isEqualTo("It is account 601.");
        desk.done("validations", "{\"reply\":{\"text\":\"It is account 601.\"}}");
        desk.by(Tokens.manager(), path + "/approval", "").statusCode(409).body("type", endsWith("already-settled"));
        desk.by(Tokens.manager(), "validations/" + UUID.randomUUID() + "/approval", "")
                .statusCode(404);
    }

    @Test
    void theCustomerIsAskedOnlyForWhatTheyKnow() {
        desk.act("complements", "{\"missing\":[\"urgency\"],\"text\":\"How urgent?\"}")
                .statusCode(400);
        desk.act("complements", "{\"missing\":[],\"text\":\"What?\"}").statusCode(400);
        desk.done("complements", "{\"missing\":[\"steps\",\"observed\"],\"text\":\"Which steps?\"}")
                .body("status", equalTo("waiting-for-customer"))
                .body("askedAt", not(nullValue()));
        assertThat(desk.told().get("missing")).hasSize(2);
    }

    @Test
    void theAnswerToAQuestionAlwaysReopens() {
        desk.done("complements", "{\"missing\":[\"steps\"],\"text\":\"Which steps?\"}");
        desk.by(Tokens.system(), "closures", "{\"outcome\":\"no-answer\"}").statusCode(200);
        desk.answers();
        desk.seen().body("status", equalTo("open")).body("askedAt", nullValue());
        assertThat(desk.told().get("previousStatus").asText()).isEqualTo("closed");
    }

    @Test
    void aReplyToAClosedTicketThatWasNotAskedOpensANewOne() {
        desk.done("closures", "{\"outcome\":\"explained\"}");
        desk.answers();
        desk.seen().body("status", equalTo("closed"));
    }

    @Test
    void aHandOffNamesEachMissingElement() {
        desk.act("hand-offs", "{\"title\":\" \",\"steps\":\"File, Export.\",\"urgency\":\"soon\"}")
                .statusCode(422)
                .body("type", endsWith("hand-off-incomplete"))
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "title",
                                "description",
                                "environment",
                                "observed",
                                "expected",
                                "urgency",
                                "firstChaseAt",
                                "noReproduction"));
    }

    @Test
    void aBugIsTriedFirstOrSaysWhyNotAndAnEvolutionIsNot() {
        desk.act("hand-offs", EveryAct.HandOffs.COMPLETE)
                .statusCode(422)
                .body("errors.field", contains("noReproduction"));
        desk.done("kind", "{\"kind\":\"evolution\"}");
        desk.done("hand-offs", EveryAct.HandOffs.COMPLETE).body("status", equalTo("handed-off"));
    }

    @Test
    void whatIsClosedAtHandOffIsClosedForGoodWhenDevHasDoneIt() {
        desk.done(
                        "hand-offs",
                        EveryAct.HandOffs.COMPLETE.replace("}", ",\"pending\":true,\"noReproduction\":\"Seen live.\"}"))
                .body("status", equalTo("closed-pending"));
        assertThat(desk.told().get("pending").asBoolean()).isTrue();
        var handOff = desk.made();
        desk.done("hand-offs/" + handOff + "/completion", "{\"outcome\":\"done\",\"text\":\"In 12.1.\"}")
                .body("status", equalTo("closed"))
                .body("outcome", equalTo("corrected"));
        assertThat(desk.told().get("text").asText()).isEqualTo("In 12.1.");
        assertThat(desk.told().at("/to/address").asText()).isEqualTo("caller@example.org");
    }

    @Test
    void aMessageOfTheCustomerBringsWhatIsClosedForThemBackToDev() {
        desk.done(
                "hand-offs",
                EveryAct.HandOffs.COMPLETE.replace("}", ",\"pending\":true,\"noReproduction\":\"Seen live.\"}"));
        desk.answers();
        desk.seen().body("status", equalTo("handed-off"));
    }

    @Test
    void anyAnswerButDoneOrRefusedSetsTheNextDate() {
        EveryAct.HandOffs.handOff(desk);
        var path = "hand-offs/" + desk.made();
        desk.act(path + "/answers", "{\"answer\":\"Later.\",\"nextChaseAt\":\"2020-01-01\"}")
                .statusCode(422);
        desk.act(path + "/completion", "{\"outcome\":\"later\"}").statusCode(400);
        desk.done(path + "/answers", "{\"answer\":\"Planned.\",\"nextChaseAt\":\"2999-02-01\"}")
                .body("status", equalTo("handed-off"));
        assertThat(desk.told().get("nextChaseAt").asText()).isEqualTo("2999-02-01");
        desk.timeline(Tokens.client(desk.organization())).body("items.what", not(hasItem("dev-answered")));
        desk.done(path + "/completion", "{\"outcome\":\"refused\"}").body("status", equalTo("open"));
        desk.act(path + "/completion", "{\"outcome\":\"done\"}").statusCode(409);
    }

    @Test
    void devsTicketIsWrittenBackAndTheCustomerIsToldByDefault() {
        EveryAct.HandOffs.handOff(desk);
        desk.done("hand-offs/" + desk.made() + "/dev-ticket", "{\"tracker\":\"gitlab\",\"number\":\"#812\"}");
        assertThat(desk.told().get("tellCustomer").asBoolean()).isTrue();
        assertThat(desk.told().get("devNumber").asText()).isEqualTo("#812");
    }

    @Test
    void aQuestionThatWasAnsweredNamesASourceOrWhyNot() {
        desk.done("kind", "{\"kind\":\"usage-question\"}");
        desk.act("closures", "{\"outcome\":\"answered\"}").statusCode(422).body("type", endsWith("article-missing"));
        desk.done("closures", "{\"outcome\":\"answered\",\"noArticleReason\":\"Particular to them.\"}");
        assertThat(desk.told().get("noArticleReason").asText()).isEqualTo("Particular to them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind          | {"kind":"whatever"}                                          | 422 | kind
            contact       | {"name":"Nobody"}                                            | 400 | id
            replies       | {"text":""}                                                  | 400 | text
            replies       | {"text":"Hello.","cc":["nobody"]}                            | 400 | cc[0]
            consultations | {"trade":"Sales!","question":"?"}                            | 400 | trade
            calls         | {"close":true}                                               | 400 | answer
            reproductions | {"step":"guessing","outcome":"reproduced"}                   | 400 | step
            validations   | {}                                                           | 400 | reply
            validations   | {"reply":{"text":""}}                                        | 400 | reply.text
            """)
    void aBadInputIsNamed(String act, String body, int status, String field) {
        desk.act(act, body).statusCode(status).body("errors.field", contains(field));
        assertThat(Database.events(desk.ticket())).hasSize(1);
    }
}
