package io.guichet.intake.note;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.BigBody;
import io.guichet.intake.Stored;
import io.guichet.intake.contact.Organization;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PhoneNoteComponentTest {

    private static final String NOTE = """
            {"channel":"call","receivedAt":"2026-11-20T09:12:00+01:00","callerNumber":"05 61 00 00 00",
             "callerName":"Claire Martin","callerEmail":"Caller@example.org","organization":"Atelier Martin",
             "subjects":[{"summary":"Export refuses to start","details":"Since the update, nothing happens.",
                          "kind":"malfunction","usable":false,"alternative":"painful"},
                         {"summary":"How do I print a receipt?","kind":"usage-question"}]}
            """;

    @Inject
    Stored stored;

    @BeforeEach
    void nothingIsStored() {
        stored.clear();
    }

    @Test
    void aNoteIsStoredAndTold() {
        ValidatableResponse answer = post("k1", NOTE).then().statusCode(202).body("subjects", equalTo(2));
        UUID id = UUID.fromString(answer.extract().path("messageId"));
        answer.header("Location", "/messages/" + id);

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/channel").asText()).isEqualTo("call");
        assertThat(event.at("/receivedAt").asText()).isEqualTo("2026-11-20T08:12:00Z");
        assertThat(event.at("/takenBy").asText()).isEqualTo("alix.agent");
        assertThat(event.at("/sender/number").asText()).isEqualTo("+33561000000");
        assertThat(event.at("/sender/address").asText()).isEqualTo("caller@example.org");
        assertThat(event.at("/contactStatus").asText()).isEqualTo("known");
        assertThat(event.at("/contact/name").asText()).isEqualTo("Claire Martin");
        assertThat(event.at("/contact/organization/id").asText())
                .isEqualTo(Organization.idOf("Atelier Martin").toString());
        assertThat(event.at("/language").asText()).isEqualTo("en");
        assertThat(event.at("/subjects/0/alternative").asText()).isEqualTo("painful");
        assertThat(event.at("/subjects/1/index").asInt()).isEqualTo(2);
        assertThat(event.at("/subjects/1/text").asText()).isEqualTo("How do I print a receipt?");
        assertThat(stored.key(id)).isEqualTo(event.at("/contact/id").asText());
    }

    @Test
    void whatWasAnsweredOnThePhoneIsToldWithItsAnswer() {
        UUID id = UUID.fromString(
                post("k1", NOTE.replace("\"usage-question\"", "\"usage-question\",\"answer\":\" File, Print.\\n\""))
                        .path("messageId"));

        JsonNode event = stored.event(id);
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), event.toString());
        assertThat(event.at("/subjects/1/answer").asText()).isEqualTo("File, Print.");
        assertThat(event.at("/subjects/0").has("answer")).isFalse();
    }

    @Test
    void aStoredNoteIsShownAndItsBytesAreKept() {
        String id = post("k1", NOTE).path("messageId");

        JsonNode event = stored.event(UUID.fromString(id));
        String shown = given().auth()
                .oauth2(Tokens.manager())
                .get("/messages/" + id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Contract.assertFits(Contract.of("intake-service", "message-received.schema.json"), shown);
        assertThat(shown).contains(event.at("/contact/id").asText());

        byte[] raw = given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + id + "/raw")
                .then()
                .statusCode(200)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        assertThat(raw).isEqualTo(NOTE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void theSameKeyAndMeaningAgainGetTheSameAnswerAndNothingNew() {
        String first = post("k1", NOTE).asString();
        String reordered = NOTE.replace("\"channel\":\"call\",", "")
                .replaceFirst("}\\s*$", ", \"channel\" : \"call\"}")
                .replace("09:12:00+01:00", "08:12:00Z");

        Response again = post("k1", reordered);

        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(again.asString()).isEqualTo(first);
        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        post("k1", NOTE).then().statusCode(202);

        post("k1", NOTE.replace("receipt", "bill"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:idempotency-key-reused"));

        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("raw_content")).isEqualTo(1);
    }

    @Test
    void anotherAgentsKeyIsAnotherKey() {
        post("k1", NOTE).then().statusCode(202);

        note(Tokens.agent("bo.agent"), "k1", NOTE.replace("receipt", "bill"))
                .then()
                .statusCode(202);

        assertThat(stored.count("message")).isEqualTo(2);
    }

    @Test
    void ofManyAtTheSameTimeOneIsStoredAndAllGetItsAnswer() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("k1", NOTE)))
                .toList();

        Set<String> bodies = answers.stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.statusCode() + answer.asString())
                .collect(Collectors.toSet());

        assertThat(bodies).hasSize(1).first().asString().startsWith("202");
        assertThat(stored.count("message")).isEqualTo(1);
        assertThat(stored.count("outbox where topic = 'intake.messages'")).isEqualTo(1);
    }

    @Test
    void theSameCallerNotedByManyAtTheSameTimeIsOneContact() {
        List<CompletableFuture<Response>> answers = IntStream.range(0, 16)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post("k" + i, NOTE)))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(202));
        assertThat(stored.count("message")).isEqualTo(16);
        assertThat(stored.count("contact")).isEqualTo(1);
        assertThat(stored.count("organization")).isEqualTo(1);
        assertThat(stored.count("contact_address")).isEqualTo(2);
    }

    @Test
    void aNumberThatIsKnownTellsWhoCalls() {
        post("k1", NOTE);

        UUID id = UUID.fromString(post("k2", """
                {"channel":"voicemail","receivedAt":"2026-11-21T09:12:00Z","callerNumber":"+33 5 61 00 00 00",
                 "subjects":[{"summary":"Rappeler"}]}
                """).path("messageId"));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("known");
        assertThat(stored.event(id).at("/contact/address").asText()).isEqualTo("caller@example.org");
    }

    @Test
    void aNumberThatSeveralShareIsAmbiguousUntilANameIsGiven() {
        post("k1", NOTE);
        post("k2", NOTE.replace("Claire Martin", "Paul Roux").replace("Caller@", "paul@"));
        assertThat(stored.count("contact")).isEqualTo(2);

        String call = """
                {"channel":"call","receivedAt":"2026-11-21T09:12:00Z","callerNumber":"0561000000",
                 "subjects":[{"summary":"Rappeler"}]}
                """;
        UUID nameless = UUID.fromString(post("k3", call).path("messageId"));
        UUID named = UUID.fromString(post("k4", call.replace("\"subjects\"", "\"callerName\":\"M. Roux\",\"subjects\""))
                .path("messageId"));

        assertThat(stored.event(nameless).at("/contactStatus").asText()).isEqualTo("ambiguous");
        assertThat(stored.event(nameless).at("/candidates").size()).isEqualTo(2);
        assertThat(stored.event(named).at("/contact/name").asText()).isEqualTo("Paul Roux");
        given().auth()
                .oauth2(Tokens.agent())
                .get("/messages/" + nameless)
                .then()
                .body("candidates.name", hasItem("Paul Roux"))
                .body("contactStatus", equalTo("ambiguous"));
    }

    @Test
    void aStrangerWithoutOrganizationStaysUnknown() {
        UUID id = UUID.fromString(post("k1", NOTE.replace("\"organization\":\"Atelier Martin\",", ""))
                .path("messageId"));

        assertThat(stored.event(id).at("/contactStatus").asText()).isEqualTo("unknown");
        assertThat(stored.count("contact")).isZero();
        assertThat(stored.key(id)).isEqualTo("caller@example.org");
    }

    @Test
    void aNumberThatCannotBeOneIsKeptAndFlaggedAndNobodys() {
        UUID id = UUID.fromString(
                post("k1", NOTE.replace("05 61 00 00 00", "withheld")).path("messageId"));

        assertThat(stored.event(id).at("/sender/number").asText()).isEqualTo("withheld");
        assertThat(stored.event(id).at("/sender/numberInvalid").asBoolean()).isTrue();
        assertThat(stored.texts("select value from contact_address")).containsExactly("caller@example.org");
    }

    @Test
    void whatNobodyCanStoreIsLeftOutOfATextAndKeptInTheBytes() {
        UUID id = UUID.fromString(
                post("k1", NOTE.replace("receipt?", "re\\u0000ceipt?\\ud800")).path("messageId"));

        assertThat(stored.event(id).at("/subjects/1/summary").asText()).isEqualTo("How do I print a receipt?\ufffd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"channel\":\"call\",||channel",
                "\"call\"|\"letter\"|channel",
                "\"receivedAt\":\"2026-11-20T09:12:00+01:00\",||receivedAt",
                "2026-11-20T09:12:00+01:00|yesterday|receivedAt",
                "2026-11-20T09:12:00+01:00|+99999-11-20T09:12:00Z|receivedAt",
                "\"subjects\":[{|\"subjects\":null,\"x\":[{|x",
                "\"Export refuses to start\"|\"\"|subjects[0].summary",
                "\"malfunction\"|\"holiday\"|subjects[0].kind",
                "\"painful\"|\"awful\"|subjects[0].alternative",
                "\"usable\":false|\"usable\":\"no\"|subjects[0].usable",
                "\"callerName\"|\"callersName\"|callersName",
                "Caller@example.org|not an address|callerEmail"
            })
    void aWrongFieldIsNamedAndNothingIsStored(String part, String replacement, String field) {
        post("k1", NOTE.replace(part, replacement == null ? "" : replacement))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field));

        assertThat(stored.all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null"})
    void aNoteWithoutSubjectsIsRefused(String subjects) {
        post("k1", NOTE.replaceAll("(?s)\"subjects\":.*]", "\"subjects\":" + subjects))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subjects"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aNoteThatTellsNothingOfTheCallerIsRefused() {
        post("k1", """
                {"channel":"call","receivedAt":"2026-11-20T09:12:00Z","callerName":" ","organization":"Atelier",
                 "subjects":[{"summary":"Rappeler"}]}
                """).then().statusCode(400).body("errors.field", hasItem("callerNumber"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void tooManySubjectsAreRefused() {
        String subjects = "{\"summary\":\"one\"},".repeat(21).replaceAll(",$", "");
        post("k1", NOTE.replaceAll("(?s)\"subjects\":.*]", "\"subjects\":[" + subjects + "]"))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subjects"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aNoteWithSomethingBehindItOrAFieldTwiceIsRefused() {
        post("k1", NOTE + "{}").then().statusCode(400).body("type", equalTo("urn:guichet:problem:malformed-json"));
        post("k1", NOTE.replace("\"channel\":\"call\",", "\"channel\":\"call\",\"channel\":\"voicemail\","))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @Test
    void aLargeNoteIsReadAndRefusedLikeASmallOne() {
        post("k1", NOTE.replace("nothing happens", "x".repeat(200_000)))
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("subjects[0].details"));
        post("k1", NOTE + "x".repeat(200_000)).then().statusCode(400);
        post("k1", NOTE.replace("nothing happens", "\u00e9".repeat(19_000)))
                .then()
                .statusCode(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"channel\":", "not json", "[1", "{} {}"})
    void whatIsNotJsonIsRefused(String body) {
        post("k1", body).then().statusCode(400).contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void anEmptyBodyIsRefused(String body) {
        post("k1", body).then().statusCode(400).body("type", equalTo("urn:guichet:problem:empty-body"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aBodyOver25MegabytesIsRefused() {
        HttpResponse<String> answer =
                BigBody.announced("/phone-notes", "application/json", Tokens.agent(), new byte[25 * 1024 * 1024 + 1]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:guichet:problem:too-large");
        assertThat(stored.all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {25 * 1024 * 1024 + 1, 26 * 1024 * 1024 + 1, 40 * 1024 * 1024})
    void oneThatDoesNotSayItsLengthIsRefusedInTheSameWords(int size) {
        HttpResponse<String> answer =
                BigBody.chunked("/phone-notes", "application/json", Tokens.agent(), new byte[size]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:guichet:problem:too-large");
        assertThat(stored.all()).isZero();
    }

    @Test
    void aNoteThatDoesNotSayItsLengthIsTaken() {
        HttpResponse<String> answer = BigBody.chunked(
                "/phone-notes", "application/json", Tokens.agent(), NOTE.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(stored.all()).isPositive();
    }

    @Test
    void anotherMediaTypeIsRefused() {
        given().auth()
                .oauth2(Tokens.agent())
                .header("Idempotency-Key", "k1")
                .contentType("text/plain")
                .body(NOTE)
                .post("/phone-notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "é"})
    void aKeyIsRequiredAndVisible(String key) {
        post(key, NOTE).then().statusCode(400).body("errors.field", hasItem("Idempotency-Key"));
        assertThat(stored.all()).isZero();
    }

    @Test
    void aKeyOfMoreThan200CharactersIsRefused() {
        post("k".repeat(201), NOTE).then().statusCode(400).body("errors.field", hasItem("Idempotency-Key"));
        post("k".repeat(200), NOTE).then().statusCode(202);
    }

    @Test
    void withoutATokenNothingIsTaken() {
        given().header("Idempotency-Key", "k1")
                .contentType("application/json")
                .body(NOTE)
                .post("/phone-notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        assertThat(stored.all()).isZero();
    }

    @Test
    void onlyAgentsTakeNotes() {
        for (String token : List.of(Tokens.client(UUID.randomUUID()), Tokens.system(), Tokens.manager())) {
            note(token, "k1", NOTE).then().statusCode(403).contentType("application/problem+json");
        }
        assertThat(stored.all()).isZero();
    }

    private static Response post(String key, String body) {
        return note(Tokens.agent(), key, body);
    }

    private static Response note(String token, String key, String body) {
        return given().auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/phone-notes");
    }
}
