package io.guichet.triage.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.message.Retention;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided is decided again: sent on, corrected, taken out of a folder. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class DecidingAnewComponentTest {

    @Inject
    Pool pool;

    @Inject
    Retention retention;

    // --- revisions

    @Test
    void aHeldMessageIsReleasedWhenItsContactIsNamed() {
        var message = UUID.randomUUID();
        Messages.send(unknown(message));
        Messages.decisions(message).body("items.outcome", contains("hold"));

        Messages.send(revision(Messages.mail(message), 2));

        Messages.decisions(message)
                .body("items.revision", contains(1, 2))
                .body("items.outcome", contains("hold", "open"))
                .body("items.queue", contains("identify", "assistance"))
                .body("items[0].supersededAt", notNullValue())
                .body("items[1].supersededAt", nullValue())
                .body("items[1].corrects", equalTo(decisionId(message, 0)));
        assertThat(told(message)).hasSize(2);
        Contract.assertFits(
                Contract.of("triage-service", "message-triaged.schema.json"),
                told(message).get(1));
    }

    @Test
    void theSameRevisionAgainAndAnOlderOneChangeNothing() {
        var message = UUID.randomUUID();
        Messages.send(unknown(message));
        Messages.send(revision(Messages.mail(message), 2));

        Messages.send(revision(Messages.mail(message), 2));
        Messages.send(unknown(message));

        Messages.decisions(message).body("items.revision", contains(1, 2));
        assertThat(told(message)).hasSize(2);
    }

    @Test
    void aRevisionThatOvertakesTheFirstIsDecidedOnce() {
        var message = UUID.randomUUID();

        Messages.send(revision(Messages.mail(message), 2));
        Messages.send(unknown(message));

        Messages.decisions(message).body("items.revision", contains(2)).body("items.outcome", contains("open"));
    }

    @Test
    void theTicketOfASubjectStaysItsTicket() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));
        Messages.send(revision(Messages.mail(message), 2));

        List<String> tickets = Messages.decisions(message).extract().path("items.ticketId");

        assertThat(tickets).hasSize(2).containsOnly(tickets.get(0));
    }

    // --- corrections

    @Test
    void anAgentsWordTakesThePlaceOfTheRulesAndIsTold() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));
        var wrong = Messages.standing(message);

        var right = correct(wrong, """
                {"outcome":"open","queue":"managed-services","urgency":"high","kind":"malfunction","reason":"Their server"}
                """)
                .statusCode(201)
                .body("revision", equalTo(2))
                .body("corrects", equalTo(wrong))
                .body("correctedBy", equalTo("alix.agent"))
                .body("reason", equalTo("Their server"))
                .body("rule", nullValue())
                .body("queue", equalTo("managed-services"))
                .body("kind", equalTo("malfunction"))
                .body("ticketId", equalTo(ticketId(message)))
                .extract()
                .<String>path("decisionId");

        assertThat(told(message)).hasSize(2);
        var event = JsonPath.from(told(message).get(1));
        assertThat(event.getString("decisions[0].decisionId")).isEqualTo(right);
        assertThat(event.getString("decisions[0].corrects")).isEqualTo(wrong);
        Contract.assertFits(
                Contract.of("triage-service", "message-triaged.schema.json"),
                told(message).get(1));
    }

    @Test
    void whatAnAgentSaidStandsWhenTheMessageIsSentOnAgain() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));
        correct(Messages.standing(message), "{\"outcome\":\"file\",\"folder\":\"discarded\"}")
                .statusCode(201);

        Messages.send(revision(Messages.mail(message), 2));

        Messages.decisions(message).body("items.outcome", contains("open", "file"));
    }

    @Test
    void whatAnAgentLeftWaitingIsReleased() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));
        correct(Messages.standing(message), "{\"outcome\":\"hold\",\"queue\":\"identify\"}")
                .statusCode(201);

        Messages.send(revision(Messages.mail(message), 2));

        Messages.decisions(message)
                .body("items.outcome", contains("open", "hold", "open"))
                .body("items.revision", contains(1, 2, 3));
    }

    @Test
    void onlyTheDecisionThatStandsIsCorrected() {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));
        var wrong = Messages.standing(message);
        correct(wrong, "{\"outcome\":\"file\",\"folder\":\"discarded\"}").statusCode(201);

        correct(wrong, "{\"outcome\":\"file\",\"folder\":\"spam\"}")
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:decision-superseded"));

        correct(UUID.randomUUID().toString(), "{\"outcome\":\"file\",\"folder\":\"spam\"}")
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:no-such-decision"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"outcome\":\"open\",\"queue\":\"nowhere\"}                                   | queue",
                "{\"outcome\":\"open\"}                                                         | queue",
                "{\"outcome\":\"open\",\"queue\":\"contact\",\"labels\":[\"boss\"]}             | labels",
                "{\"outcome\":\"open\",\"queue\":\"contact\",\"kind\":\"bug\"}                  | kind",
                "{\"outcome\":\"open\",\"queue\":\"contact\",\"level\":12}                      | level",
                "{\"outcome\":\"open\",\"queue\":\"contact\",\"urgency\":\"very\"}              | urgency",
                "{\"outcome\":\"file\",\"folder\":\"junk\"}                                     | folder",
                "{\"outcome\":\"join\"}                                                         | ticketId",
                "{\"outcome\":\"hold\",\"queue\":\"identify\",\"ticketId\":\"019aa0f0-6a00-7000-8000-000000000001\"} | ticketId",
                "{\"outcome\":\"lose\"}                                                         | outcome",
                "{\"folder\":\"spam\"}                                                          | outcome"
            })
    void aCorrectionNamesWhatTheDeskHas(String body, String field) {
        var message = UUID.randomUUID();
        Messages.send(Messages.mail(message));

        correct(Messages.standing(message), body).statusCode(400).body("errors.field", hasItem(field));

        Messages.decisions(message).body("items", hasSize(1));
    }

    @Test
    void correctionsAreCountedByRuleAndByPair() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));
        correct(Messages.standing(message), "{\"outcome\":\"open\",\"queue\":\"training\"}")
                .statusCode(201);

        get("/corrections/summary")
                .statusCode(200)
                .body("rules.find { it.rule == 'spam' }.corrected", greaterThanOrEqualTo(1))
                .body("rules.find { it.rule == 'spam' }.decisions", greaterThanOrEqualTo(1))
                .body(
                        "pairs.find { it.from == 'file spam' && it.to == 'open training' }.count",
                        greaterThanOrEqualTo(1));
        get("/corrections/summary?from=2020-01-01T00:00:00Z&to=2020-02-01T00:00:00Z")
                .statusCode(200)
                .body("rules", hasSize(0))
                .body("pairs", hasSize(0));
        get("/corrections/summary?from=yesterday").statusCode(400).body("errors.field", contains("from"));
        get("/corrections/summary?from=2020-02-01T00:00:00Z&to=2020-01-01T00:00:00Z")
                .statusCode(400)
                .body("errors.field", contains("from"));
    }

    // --- folders

    @Test
    void aFolderShowsWhatIsInIt() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));

        get("/folders")
                .statusCode(200)
                .body(
                        "items.name",
                        contains("backups", "telephony", "deliveries", "voicemail", "suppliers", "discarded", "spam"))
                .body("items.find { it.name == 'spam' }.count", greaterThanOrEqualTo(1));
        get("/folders/spam/messages?limit=200")
                .statusCode(200)
                .body("items.messageId", hasItem(message.toString()))
                .body("items.find { it.messageId == '" + message + "' }.summary", equalTo("[SPAM] Crédit immédiat"))
                .body("items.find { it.messageId == '" + message + "' }.sender", equalTo("caller@example.org"))
                .body("items.find { it.messageId == '" + message + "' }.rule", equalTo("spam"));
    }

    @Test
    void pagesOfAFolderFollowEachOther() {
        var messages = IntStream.range(0, 5).mapToObj(n -> UUID.randomUUID()).toList();
        messages.forEach(message -> Messages.send(Messages.spam(message)));

        var first = get("/folders/spam/messages?limit=2").statusCode(200).body("items", hasSize(2));
        var next = first.extract().<String>path("next");
        var second = get("/folders/spam/messages?limit=3&after=" + next).statusCode(200);

        second.body(
                "items.messageId",
                hasItems(messages.get(2).toString(), messages.get(0).toString()));
        first.body(
                "items.messageId",
                contains(messages.get(4).toString(), messages.get(3).toString()));
    }

    @ParameterizedTest
    @CsvSource({"limit=0,limit", "limit=201,limit", "limit=x,limit", "after=x,after", "after=1.2,after"})
    void aPageThatIsNoneIsRefused(String query, String field) {
        get("/folders/spam/messages?" + query).statusCode(400).body("errors.field", contains(field));
    }

    @Test
    void aMessageGoesThroughTriageAgainAndDoesNotComeBack() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));

        again("spam", message)
                .statusCode(200)
                .body("outcome", contains("open"))
                .body("queue", contains("assistance"))
                .body("revision", contains(2));

        again("spam", message).statusCode(409).body("type", equalTo("urn:guichet:problem:not-in-folder"));
        get("/folders/spam/messages?limit=200").body("items.messageId", not(hasItem(message.toString())));
        assertThat(told(message)).hasSize(2);
    }

    @Test
    void twoClicksAtOnceAreOne() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));

        var clicks = IntStream.range(0, 4)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> again("spam", message).extract().statusCode()))
                .toList();

        assertThat(clicks.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409, 409, 409);
        Messages.decisions(message).body("items", hasSize(2));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        get("/folders/attic/messages").statusCode(404).body("type", equalTo("urn:guichet:problem:no-such-folder"));
        again("attic", UUID.randomUUID()).statusCode(404);
        again("spam", UUID.randomUUID()).statusCode(404).body("type", equalTo("urn:guichet:problem:no-such-message"));
    }

    @Test
    void whatWasForgottenLeavesATrace() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message).replace("\"receivedAt\": \"2026", "\"receivedAt\": \"2019"));

        retention.forget().await().indefinitely();

        get("/folders/spam/messages?limit=200")
                .body("items.find { it.messageId == '" + message + "' }.forgottenAt", notNullValue())
                .body("items.find { it.messageId == '" + message + "' }.sender", nullValue());
        again("spam", message).statusCode(410).body("type", equalTo("urn:guichet:problem:message-forgotten"));
        Messages.decisions(message).body("items", hasSize(1));
    }

    // --- who may

    @ParameterizedTest
    @ValueSource(strings = {"/folders", "/folders/spam/messages", "/corrections/summary"})
    void theDeskReadsAndNobodyElse(String path) {
        for (var token : List.of(Tokens.agent(), Tokens.manager(), Tokens.system())) {
            given().auth().oauth2(token).get(path).then().statusCode(200);
        }
        given().auth().oauth2(Tokens.client(UUID.randomUUID())).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    @Test
    void agentsAndManagersActAndMachinesDoNot() {
        var message = UUID.randomUUID();
        Messages.send(Messages.spam(message));
        var correction = "/decisions/" + Messages.standing(message) + "/corrections";
        var again = "/folders/spam/messages/" + message + "/triage";
        var body = "{\"outcome\":\"file\",\"folder\":\"spam\"}";

        for (var path : List.of(correction, again)) {
            for (var token : List.of(Tokens.system(), Tokens.client(UUID.randomUUID()))) {
                post(path, body, token).statusCode(403);
            }
            given().contentType("application/json").body(body).post(path).then().statusCode(401);
        }
        post(correction, body, Tokens.manager()).statusCode(201).body("correctedBy", equalTo("maud.manager"));
        post(again, body, Tokens.manager()).statusCode(200);
    }

    private static String unknown(UUID message) {
        return Messages.mail(message).replace("\"contactStatus\": \"known\"", "\"contactStatus\": \"unknown\"");
    }

    private static String revision(String json, int revision) {
        return json.replaceFirst("\\{", "{\"revision\":" + revision + ",");
    }

    private static String decisionId(UUID message, int index) {
        return Messages.decisions(message).extract().path("items[" + index + "].decisionId");
    }

    private static String ticketId(UUID message) {
        return Messages.decisions(message).extract().path("items[0].ticketId");
    }

    private static ValidatableResponse correct(String decision, String body) {
        return post("/decisions/" + decision + "/corrections", body, Tokens.agent());
    }

    private static ValidatableResponse again(String folder, UUID message) {
        return post("/folders/" + folder + "/messages/" + message + "/triage", "", Tokens.agent());
    }

    private static ValidatableResponse post(String path, String body, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.agent()).get(path).then();
    }

    private List<String> told(UUID message) {
        var rows = pool.preparedQuery(
                        "select convert_from(body, 'UTF8') as body from outbox where subject = $1 order by id")
                .executeAndAwait(Tuple.of(message.toString()));
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("body"))
                .toList();
    }
}
