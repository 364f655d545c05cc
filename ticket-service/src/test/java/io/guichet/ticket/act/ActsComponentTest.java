package io.guichet.ticket.act;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.ticket.Database;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What every act has in common, seen on each of them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ActsComponentTest {

    private static final String NOTE = "{\"text\":\"She will be back on Thursday.\"}";

    @ParameterizedTest
    @EnumSource
    void anAgentDoesItAndItIsOnTheTimelineAndTold(EveryAct act) {
        var desk = act.prepared();
        var before = Database.events(desk.ticket()).size();
        var entries = desk.timeline(Tokens.agent())
                .extract()
                .jsonPath()
                .getList("items")
                .size();
        desk.act(act.path(desk), act.body(desk)).statusCode(act.status()).header("ETag", not(equalTo("\"0\"")));

        var events = Database.events(desk.ticket());
        assertThat(events).hasSizeGreaterThan(before);
        var told = events.get(before);
        assertThat(told.get("sequence").asInt()).isEqualTo(before + 1);
        assertThat(told.get("byId").asText()).isEqualTo("alix.agent");
        Contract.assertFits(schemaOf(types(desk).get(before)), told.toString());
        var timeline = desk.timeline(Tokens.agent()).extract().jsonPath();
        assertThat(timeline.getList("items")).hasSizeGreaterThan(entries);
        assertThat(timeline.getString("items[%d].who".formatted(entries)))
                .isEqualTo(told.get("by").asText());
        assertThat(timeline.getString("items[%d].from".formatted(entries))).isEqualTo("agent");
    }

    @ParameterizedTest
    @EnumSource
    void aClientOfTheOrganizationMayNotAndAForeignOneFindsNothing(EveryAct act) {
        var desk = act.prepared();
        desk.by(Tokens.client(desk.organization()), act.path(desk), act.body(desk))
                .statusCode(403)
                .body("type", equalTo("urn:guichet:problem:forbidden"));
        desk.by(Tokens.client(UUID.randomUUID()), act.path(desk), act.body(desk))
                .statusCode(404)
                .body("type", equalTo("urn:guichet:problem:ticket-not-found"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsNobodyAndWhatIsNoJsonAreRefused(EveryAct act) {
        var desk = act.prepared();
        given().contentType("application/json")
                .body("{}")
                .post("/tickets/" + desk.number() + "/" + act.path(desk))
                .then()
                .statusCode(401);
        desk.act(act.path(desk), "{\"text\":").statusCode(400);
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheVersionItIsRefusedAndWithAnOldOneToo(EveryAct act) {
        var desk = act.prepared();
        Desk.as(Tokens.manager())
                .body(act.body(desk))
                .post("/tickets/" + desk.number() + "/" + act.path(desk))
                .then()
                .statusCode(428);
        Desk.as(Tokens.manager())
                .header("If-Match", "\"4711\"")
                .body(act.body(desk))
                .post("/tickets/" + desk.number() + "/" + act.path(desk))
                .then()
                .statusCode(412);
    }

    @ParameterizedTest
    @EnumSource
    void aManagerDoesItToo(EveryAct act) {
        var desk = act.prepared();
        desk.by(Tokens.manager(), act.path(desk), act.body(desk)).statusCode(act.status());
    }

    @Test
    void theSameKeyIsTheSameAnswerAndNothingTwice() {
        var desk = Desk.withTicket();
        var etag = desk.etag();
        var first = keyed(desk, etag, "a-key", NOTE);
        var again = keyed(desk, etag, "a-key", NOTE);

        assertThat(again.statusCode()).isEqualTo(first.statusCode()).isEqualTo(200);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(Database.events(desk.ticket())).hasSize(2);
    }

    @Test
    void theSameKeyForAnotherBodyIsRefused() {
        var desk = Desk.withTicket();
        keyed(desk, desk.etag(), "b-key-" + desk.ticket(), NOTE);
        var other = keyed(desk, desk.etag(), "b-key-" + desk.ticket(), "{\"text\":\"Another.\"}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).endsWith("idempotency-key-reused");
    }

    @Test
    void aRefusedActLeavesItsKeyFree() {
        var desk = Desk.withTicket();
        var key = "c-key-" + desk.ticket();
        assertThat(keyed(desk, "\"99\"", key, NOTE).statusCode()).isEqualTo(412);
        assertThat(keyed(desk, desk.etag(), key, NOTE).statusCode()).isEqualTo(200);
    }

    @Test
    void anIllegalMoveNamesTheLegalOnes() {
        var desk = Desk.withTicket();
        desk.act("reopenings", "{\"reason\":\"It stops again.\"}")
                .statusCode(409)
                .body("type", endsWith("illegal-move"))
                .body("status", equalTo("new"))
                .body("legalMoves", hasItems("assignments", "closures", "notes"))
                .body("legalMoves", not(hasItem("reopenings")))
                .body("detail", containsString("reopen cannot be done"));
        assertThat(Database.events(desk.ticket())).hasSize(1);
    }

    @Test
    void eachViewSaysWhatTheCallerMayDo() {
        var desk = Desk.withTicket();
        desk.seen().body("_actions", hasItems("assignments", "closures")).body("_actions", not(hasItem("reopenings")));
        Desk.as(Tokens.client(desk.organization()))
                .get("/tickets/" + desk.number())
                .then()
                .body("_actions", equalTo(List.of()));
        desk.done("closures", "{\"outcome\":\"explained\"}")
                .body("_actions", hasItem("reopenings"))
                .body("_actions", not(hasItem("closures")))
                .body("status", equalTo("closed"));
    }

    @Test
    void notesAreForTheDeskAlone() {
        var desk = Desk.withTicket();
        desk.done("notes", NOTE).body("status", equalTo("new"));
        desk.timeline(Tokens.agent()).body("items.what", hasItem("note-written"));
        desk.timeline(Tokens.client(desk.organization())).body("items.what", not(hasItem("note-written")));
        assertThat(desk.told().toString()).doesNotContain("Thursday");
    }

    @Test
    void whoTakesANewTicketHasItUnderWay() {
        var desk = Desk.withTicket();
        desk.done("assignments", "{\"agent\":\"charlie.agent\"}")
                .body("status", equalTo("open"))
                .body("assignee.id", equalTo("charlie.agent"))
                .body("assignee.name", equalTo("Charlie"))
                .body("queue", equalTo("assistance"));
        assertThat(desk.told().get("previousStatus").asText()).isEqualTo("new");
    }

    @Test
    void inAnotherQueueItWaitsForSomebodyAsBefore() {
        var desk = Desk.withTicket();
        desk.done("assignments", "{\"queue\":\"managed-services\",\"level\":2}")
                .body("status", equalTo("new"))
                .body("queue", equalTo("managed-services"))
                .body("level", equalTo(2));
        assertThat(desk.told().get("previousQueue").asText()).isEqualTo("assistance");
    }

    @Test
    void aClosedTicketIsTakenUpAgain() {
        var desk = Desk.withTicket();
        desk.done("closures", "{\"outcome\":\"corrected\",\"why\":\"Access given.\"}")
                .body("outcome", equalTo("corrected"));
        desk.done("reopenings", "{\"reason\":\"It stops again.\"}").body("status", equalTo("open"));
        assertThat(desk.told().get("previousStatus").asText()).isEqualTo("closed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            priority    | {"usable":false}                               | 400 | alternative
            priority    | {}                                             | 400 | usable
            priority    | {"priority":"high"}                            | 400 | reason
            priority    | {"priority":"soon","reason":"x"}               | 400 | priority
            notes       | {"text":" "}                                   | 400 | text
            notes       | {}                                             | 400 | text
            assignments | {}                                             | 400 | agent
            assignments | {"queue":"No Such"}                            | 400 | queue
            escalations | {"reason":"x"}                                 | 400 | level
            closures    | {"outcome":"vanished"}                         | 400 | outcome
            closures    | {}                                             | 400 | outcome
            closures    | {"outcome":"explained","articles":[{"url":"javascript:1"}]} | 400 | articles[0].url
            """)
    void aBadInputIsNamed(String act, String body, int status, String field) {
        var desk = Desk.withTicket();
        desk.act(act, body).statusCode(status).body("errors.field", contains(field));
        assertThat(Database.events(desk.ticket())).hasSize(1);
    }

    @Test
    void aPriorityFollowsFromTheAnswersOrIsOverriddenWithAReason() {
        var desk = Desk.withTicket();
        desk.done("priority", "{\"usable\":false,\"alternative\":\"none\"}").body("priority", equalTo("urgent"));
        desk.done("priority", "{\"priority\":\"low\",\"reason\":\"The customer is away.\"}")
                .body("priority", equalTo("low"))
                .body("priorityReason", equalTo("The customer is away."))
                .body("usable", equalTo(false));
        assertThat(desk.told().get("previousPriority").asText()).isEqualTo("urgent");
    }

    private static io.restassured.response.Response keyed(Desk desk, String etag, String key, String body) {
        return Desk.as(Tokens.agent())
                .header("If-Match", etag)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/tickets/" + desk.number() + "/notes");
    }

    private static List<String> types(Desk desk) {
        return Database.texts(
                "select type from outbox where key = ? order by id",
                desk.ticket().toString());
    }

    private static String schemaOf(String type) {
        var directory = new File("src/main/resources/contracts");
        return Arrays.stream(Objects.requireNonNull(directory.list()))
                .filter(file -> file.endsWith(".schema.json"))
                .map(file -> Contract.of("ticket-service", file))
                .filter(schema -> schema.contains("\"title\": \"" + type + "\""))
                .findFirst()
                .orElseThrow();
    }
}
