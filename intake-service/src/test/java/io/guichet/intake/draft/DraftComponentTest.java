package io.guichet.intake.draft;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DraftComponentTest {

    private static final String CALL = "1763626320.4711";
    private static final String NEW = event("new", "09:12:00", ",\"number\":\"0561000000\",\"line\":\"assistance\"");
    private static final String ANSWER = event("answer", "09:12:09", ",\"agent\":\"alix.agent\"");
    private static final String HANGUP = event("hangup", "09:17:40", "");
    private static final String NOTE = """
            {"channel":"call","receivedAt":"2026-11-20T09:12:00+01:00","callerNumber":"05 61 00 00 00",
             "callerName":"Claire Martin","callerEmail":"caller@example.org","organization":"Atelier Martin",
             "subjects":[{"summary":"Export refuses to start"}]}
            """;
    private static final String SUBJECTS =
            "{\"subjects\":[{\"summary\":\"Export refuses to start\",\"answer\":\"Restart.\"}]}";

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aCallOpensADraftThatIsFilledInWithWhatIsKnown() {
        handIn("k1", NOTE);

        tell(NEW).then().statusCode(202).body("state", equalTo("ringing"));
        tell(ANSWER).then().body("state", equalTo("talking"));
        Response last = tell(HANGUP);
        last.then().body("state", equalTo("ended"));

        String draft = last.path("draft");
        last.then().header("Location", equalTo("/phone-notes/drafts/" + draft));
        agent().get("/phone-notes/drafts/" + draft)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("startedAt", equalTo("2026-11-20T08:12:00Z"))
                .body("durationSeconds", equalTo(331))
                .body("takenBy", equalTo("alix.agent"))
                .body("line", equalTo("assistance"))
                .body("number", equalTo("+33561000000"))
                .body("contactStatus", equalTo("known"))
                .body("people.name", contains("Claire Martin"))
                .body("note.callerName", equalTo("Claire Martin"))
                .body("note.callerEmail", equalTo("caller@example.org"))
                .body("note.organization", equalTo("Atelier Martin"))
                .body("note.receivedAt", equalTo("2026-11-20T08:12:00Z"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eventsInAnyOrderAndRepeatedMakeTheSameDraft(long seed) {
        List<String> events = new ArrayList<>(List.of(NEW, ANSWER, HANGUP, ANSWER, HANGUP, NEW));
        Collections.shuffle(events, new Random(seed));

        events.forEach(event -> tell(event).then().statusCode(202));

        agent().get("/phone-notes/drafts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("ended"))
                .body("items[0].durationSeconds", equalTo(331))
                .body("items[0].number", equalTo("+33561000000"))
                .body("items[0].takenBy", equalTo("alix.agent"));
    }

    @Test
    void eventsAtTheSameTimeMakeOneDraft() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 12)
                .mapToObj(i -> List.of(NEW, ANSWER, HANGUP).get(i % 3))
                .map(event -> CompletableFuture.supplyAsync(() -> tell(event)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(202));
        assertThat(stored.count("phone_call")).isEqualTo(1);
        assertThat(stored.texts("select state from phone_call")).containsExactly("ENDED");
    }

    @Test
    void aCallThatNobodyTookIsMissedAndListed() {
        tell(NEW.replace("0561000000", "anonymous"));
        tell(HANGUP).then().body("state", equalTo("missed"));
        tell(NEW.replace(CALL, "other"));

        agent().get("/phone-notes/drafts?state=missed")
                .then()
                .body("items.callId", contains(CALL))
                .body("items[0].number", equalTo("anonymous"))
                .body("items[0].numberInvalid", equalTo(true))
                .body("items[0].contactStatus", equalTo("unknown"));
    }

    @Test
    void aNoteThatNamesItsCallCompletesTheDraftAndNoOtherNoteIsTakenOfIt() {
        tell(NEW);
        tell(HANGUP).then().body("state", equalTo("missed"));
        String voicemail =
                NOTE.replace("\"channel\":\"call\"", "\"channel\":\"voicemail\",\"callId\":\"" + CALL + "\"");

        Response answer = handIn("k1", voicemail);

        String message = answer.path("messageId");
        handIn("k1", voicemail).then().statusCode(202).body("messageId", equalTo(message));
        handIn("k2", voicemail)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:guichet:problem:call-already-noted"))
                .body("messageId", equalTo(message));
        agent().get("/phone-notes/drafts").then().body("items", empty());
        agent().get("/phone-notes/drafts?state=completed").then().body("items[0].messageId", equalTo(message));
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void aNoteMayComeBeforeTheTelephoneSystemTellsOfTheCall() {
        String message = handIn("k1", NOTE.replace("\"channel\"", "\"callId\":\"" + CALL + "\",\"channel\""))
                .path("messageId");

        tell(NEW).then().statusCode(202).body("state", equalTo("completed"));

        agent().get("/phone-notes/drafts?state=completed")
                .then()
                .body("items[0].messageId", equalTo(message))
                .body("items[0].startedAt", equalTo("2026-11-20T08:12:00Z"));
    }

    @Test
    void anAgentSavesAndCompletesADraftAndItBecomesOneMessage() {
        handIn("k1", NOTE);
        tell(NEW);
        tell(ANSWER);
        String draft = tell(HANGUP).path("draft");

        String tag =
                save(draft, "\"0\"", SUBJECTS).then().statusCode(200).extract().header("ETag");
        Response first = complete(draft, tag);
        Response again = complete(draft, tag);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first.asString());
        UUID message = UUID.fromString(first.path("messageId"));
        JsonNode event = stored.event(message);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/channel").asText()).isEqualTo("call");
        assertThat(event.at("/takenBy").asText()).isEqualTo("alix.agent");
        assertThat(event.at("/receivedAt").asText()).isEqualTo("2026-11-20T08:12:00Z");
        assertThat(event.at("/contact/name").asText()).isEqualTo("Claire Martin");
        assertThat(event.at("/subjects/0/answer").asText()).isEqualTo("Restart.");
        assertThat(stored.count("message")).isEqualTo(2);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(2);
    }

    @Test
    void namingAStrangersPersonAndOrganizationInADraftMakesThemKnown() {
        String draft = tell(NEW).path("draft");
        String named = SUBJECTS.replace(
                "{\"subjects\"",
                "{\"callerNumber\":\"0561000000\",\"callerName\":\"Paul Roux\",\"organization\":\"Roux\",\"subjects\"");

        String message =
                complete(draft, save(draft, "\"0\"", named).header("ETag")).path("messageId");

        assertThat(stored.event(UUID.fromString(message)).at("/contact/name").asText())
                .isEqualTo("Paul Roux");
        assertThat(stored.texts("select state from phone_call")).containsExactly("COMPLETED");
    }

    @Test
    void ofManyCompletionsAtTheSameTimeOneMessageComes() {
        String draft = tell(NEW).path("draft");
        String tag = save(draft, "\"0\"", SUBJECTS).header("ETag");

        List<CompletableFuture<String>> answers = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        complete(draft, tag).then().statusCode(202).extract().<String>path("messageId")))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(stored.count("message")).isEqualTo(1);
    }

    @Test
    void anIncompleteDraftIsNotHandedIn() {
        String draft = tell(NEW).path("draft");

        complete(draft, "\"0\"").then().statusCode(400).body("errors.field", hasItem("subjects"));
        save(draft, "\"0\"", "{\"callerName\":\"Claire\"}").then().statusCode(200);
        complete(draft, "\"1\"").then().statusCode(400).body("errors.field", hasItem("subjects"));

        assertThat(stored.count("message")).isZero();
        agent().get("/phone-notes/drafts/" + draft).then().body("note.callerName", equalTo("Claire"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"subjects\":[{\"summary\":\"x\",\"kind\":\"holiday\"}]}|subjects[0].kind",
                "{\"callerEmail\":\"nobody\"}|callerEmail",
                "{\"subjects\":[null]}|subjects[0]",
                "{\"receivedAt\":\"1999-01-01T00:00:00Z\"}|receivedAt",
                "{\"callId\":\"1\"}|callId",
                "{\"unknown\":1}|unknown"
            })
    void whatIsWrongInADraftIsRefusedAsInANote(String body, String field) {
        String draft = tell(NEW).path("draft");

        save(draft, "\"0\"", body).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void whoSavesAnOldStateIsToldSo() {
        String draft = tell(NEW).path("draft");
        save(draft, "\"0\"", SUBJECTS).then().statusCode(200);
        tell(HANGUP).then().statusCode(202);

        save(draft, "\"0\"", SUBJECTS).then().statusCode(412);
        complete(draft, "\"0\"").then().statusCode(412);
        agent().contentType("application/json")
                .body(SUBJECTS)
                .put("/phone-notes/drafts/" + draft)
                .then()
                .statusCode(428);
        agent().post("/phone-notes/drafts/" + draft + "/completion").then().statusCode(428);
        save(draft, "\"1\"", SUBJECTS).then().statusCode(200);
    }

    @Test
    void aDraftIsDiscardedWithAReasonAndStays() {
        String draft = tell(NEW).path("draft");

        discard(draft, "{\"reason\":\" \"}").then().statusCode(400);
        discard(draft, "{\"reason\":\" Wrong number. \"}").then().statusCode(200);
        discard(draft, "{\"reason\":\"Another.\"}").then().statusCode(200).body("reason", equalTo("Wrong number."));

        agent().get("/phone-notes/drafts").then().body("items", empty());
        agent().get("/phone-notes/drafts?state=discarded")
                .then()
                .body("items[0].reason", equalTo("Wrong number."))
                .body("items[0].closedBy", equalTo("alix.agent"));
        complete(draft, "\"1\"").then().statusCode(409).body("type", equalTo("urn:guichet:problem:draft-closed"));
        save(draft, "\"1\"", SUBJECTS).then().statusCode(409);
        assertThat(stored.count("message")).isZero();
    }

    @Test
    void aDiscardedCallCanStillBeNoted() {
        discard(tell(NEW).path("draft"), "{\"reason\":\"Wrong number.\"}");

        handIn("k1", NOTE.replace("\"channel\"", "\"callId\":\"" + CALL + "\",\"channel\""))
                .then()
                .statusCode(202);

        assertThat(stored.texts("select state from phone_call")).containsExactly("COMPLETED");
    }

    @Test
    void draftsAreListedByPagesMineOrAll() {
        for (int i = 0; i < 5; i++) {
            tell(NEW.replace(CALL, "call-" + i));
            tell(ANSWER.replace(CALL, "call-" + i).replace("alix", i % 2 == 0 ? "alix" : "bo"));
        }

        Response page = agent().get("/phone-notes/drafts?limit=3");
        page.then().body("items.callId", contains("call-0", "call-1", "call-2"));
        agent().get("/phone-notes/drafts?limit=3&after=" + page.path("next"))
                .then()
                .body("items.callId", contains("call-3", "call-4"))
                .body("next", nullValue());
        agent().get("/phone-notes/drafts?whose=mine")
                .then()
                .body("items.callId", contains("call-0", "call-2", "call-4"));
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,limit",
        "limit=201,limit",
        "limit=x,limit",
        "after=x,after",
        "whose=ours,whose",
        "state=gone,state"
    })
    void aWrongParameterIsNamed(String query, String field) {
        agent().get("/phone-notes/drafts?" + query).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"event\":\"new\"|\"event\":\"ring\"|event",
                "\"event\":\"new\",||event",
                "1763626320.4711||callId",
                "1763626320.4711|a b|callId",
                "2026-11-20T09:12:00+01:00|noon|at",
                "2026-11-20T09:12:00+01:00|2126-11-20T09:12:00+01:00|at",
                "\"line\"|\"lines\"|lines"
            })
    void aWrongEventIsRefusedAndOpensNothing(String part, String replacement, String field) {
        tell(NEW.replace(part, replacement == null ? "" : replacement))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));
        assertThat(stored.count("phone_call")).isZero();
    }

    @Test
    void aDraftThatIsNotThereIsAProblem() {
        String nowhere = UUID.randomUUID().toString();
        agent().get("/phone-notes/drafts/" + nowhere)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:draft-not-found"));
        save(nowhere, "\"0\"", SUBJECTS).then().statusCode(404);
        complete(nowhere, "\"0\"").then().statusCode(404);
        discard(nowhere, "{\"reason\":\"x\"}").then().statusCode(404);
    }

    @Test
    void eachRoleMayDoWhatIsItsOwn() {
        String draft = tell(NEW).path("draft");
        String client = Tokens.client(UUID.randomUUID());

        for (String token : List.of(client, Tokens.agent(), Tokens.manager())) {
            as(token)
                    .contentType("application/json")
                    .body(NEW)
                    .post("/calls")
                    .then()
                    .statusCode(403);
        }
        for (String token : List.of(client, Tokens.system())) {
            as(token).get("/phone-notes/drafts").then().statusCode(403);
            as(token).get("/phone-notes/drafts/" + draft).then().statusCode(403);
        }
        as(Tokens.manager()).get("/phone-notes/drafts/" + draft).then().statusCode(200);
        for (String token : List.of(client, Tokens.system(), Tokens.manager())) {
            as(token)
                    .header("If-Match", "\"0\"")
                    .post("/phone-notes/drafts/" + draft + "/completion")
                    .then()
                    .statusCode(403);
            as(token)
                    .header("If-Match", "\"0\"")
                    .contentType("application/json")
                    .body(SUBJECTS)
                    .put("/phone-notes/drafts/" + draft)
                    .then()
                    .statusCode(403);
        }
        given().get("/phone-notes/drafts").then().statusCode(401);
        given().contentType("application/json").body(NEW).post("/calls").then().statusCode(401);
    }

    private static String event(String step, String time, String more) {
        return "{\"callId\":\"" + CALL + "\",\"event\":\"" + step + "\",\"at\":\"2026-11-20T" + time + "+01:00\"" + more
                + "}";
    }

    private static Response tell(String event) {
        return as(Tokens.system()).contentType("application/json").body(event).post("/calls");
    }

    private static Response save(String draft, String tag, String note) {
        return agent().header("If-Match", tag)
                .contentType("application/json")
                .body(note)
                .put("/phone-notes/drafts/" + draft);
    }

    private static Response complete(String draft, String tag) {
        return agent().header("If-Match", tag).post("/phone-notes/drafts/" + draft + "/completion");
    }

    private static Response discard(String draft, String body) {
        return agent().header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body)
                .post("/phone-notes/drafts/" + draft + "/discard");
    }

    private static Response handIn(String key, String note) {
        return agent().header("Idempotency-Key", key)
                .contentType("application/json")
                .body(note)
                .post("/phone-notes");
    }

    private static RequestSpecification agent() {
        return as(Tokens.agent());
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
