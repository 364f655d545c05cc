package io.guichet.triage.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.triage.message.ReceivedMessage;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Desk A's rules, a real PostgreSQL: messages in, decisions and events out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class TriageComponentTest {

    @Inject
    Pool pool;

    @Test
    void aMessageBecomesADecisionAndAnEvent() {
        var message = UUID.randomUUID();

        EventsIn.to("intake-messages")
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .send();

        decisions("message", message.toString())
                .body("items", hasSize(1))
                .body("items[0].messageId", equalTo(message.toString()))
                .body("items[0].outcome", equalTo("open"))
                .body("items[0].queue", equalTo("assistance"))
                .body("items[0].rule", equalTo("accounting-product"))
                .body("items[0].summary", equalTo("L'export ne démarre pas"))
                .body("items[0].labels", empty())
                .body("items[0].subjectIndex", equalTo(1))
                .body("items[0].revision", equalTo(1))
                .body("items[0].rulesVersion", matchesPattern("[0-9a-f]{12}"))
                .body("items[0].decidedAt", matchesPattern("20.*Z"))
                .body("next", nullValue());
        var told = told(message);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("topic")).isEqualTo("triage.decisions");
        assertThat(told.get(0).getString("key")).isEqualTo("conversation");
        Contract.assertFits(
                Contract.of("triage-service", "message-triaged.schema.json"),
                told.get(0).getString("body"));
    }

    @Test
    void theDecisionIsFoundByItsTicket() {
        var message = UUID.randomUUID();
        EventsIn.to("intake-messages")
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .send();
        var ticket = JsonPath.from(told(message).get(0).getString("body")).getString("decisions[0].ticketId");

        decisions("ticket", ticket).body("items.messageId", contains(message.toString()));
    }

    @Test
    void theSameEventTwiceIsDecidedOnce() {
        var message = UUID.randomUUID();
        var batch = EventsIn.to("intake-messages")
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", mail(message));

        batch.send();
        batch.send();

        decisions("message", message.toString()).body("items", hasSize(1));
        assertThat(told(message)).hasSize(1);
    }

    @Test
    void theSameMessageInTwoEventsIsDecidedOnce() {
        var message = UUID.randomUUID();
        EventsIn.to("intake-messages")
                .with("e1-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .with("e2-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .send();

        EventsIn.to("intake-messages")
                .with("e3-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .send();

        decisions("message", message.toString()).body("items", hasSize(1));
        assertThat(told(message)).hasSize(1);
    }

    @Test
    void twoSubjectsAreTwoDecisionsOfOneEvent() {
        var message = UUID.randomUUID();
        var note = mail(message)
                .replace(
                        "\"subjects\": [",
                        "\"subjects\": [{\"index\":2,\"summary\":\"Le wifi est lent\",\"text\":\"\",\"kind\":\"malfunction\"},");

        EventsIn.to("intake-messages")
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", note)
                .send();

        decisions("message", message.toString())
                .body("items.subjectIndex", contains(1, 2))
                .body("items.subjectCount", contains(2, 2))
                .body("items.queue", contains("assistance", "managed-services"))
                .body("items.kind", contains(null, "malfunction"));
        assertThat(told(message)).hasSize(1);
        var decisions = JsonPath.from(told(message).get(0).getString("body"));
        assertThat(decisions.getList("decisions.ticketId"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void aStrangersMessageIsHeldWithoutATicket() {
        var message = UUID.randomUUID();

        EventsIn.to("intake-messages")
                .with(
                        "e-" + message,
                        ReceivedMessage.TYPE,
                        "conversation",
                        mail(message).replace("\"contactStatus\": \"known\"", "\"contactStatus\": \"unknown\""))
                .send();

        decisions("message", message.toString())
                .body("items.outcome", contains("hold"))
                .body("items.queue", contains("identify"))
                .body("items.ticketId", contains(nullValue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "not json",
                "{\"messageId\":\"x\"}",
                "{\"messageId\":\"019aa0f0-6a00-7000-8000-0000000000ff\",\"channel\":\"call\",\"contactStatus\":\"known\",\"subjects\":[]}"
            })
    void whatCannotBeReadIsADeadLetterAndTheRestOfTheBatchIsDecided(String body) {
        var message = UUID.randomUUID();

        EventsIn.to("intake-messages")
                .with("bad-" + message, ReceivedMessage.TYPE, "bad-" + message, body)
                .with("e-" + message, ReceivedMessage.TYPE, "conversation", mail(message))
                .send();

        decisions("message", message.toString()).body("items", hasSize(1));
        assertThat(count("select count(*) from outbox where topic like '%.dlq' and key = $1", "bad-" + message))
                .isEqualTo(1);
    }

    @Test
    void anotherTypeOfEventIsPassedOver() {
        var message = UUID.randomUUID();

        EventsIn.to("intake-messages")
                .with("e-" + message, "guichet.intake.something-else.v1", "conversation", mail(message))
                .send();

        decisions("message", message.toString()).body("items", empty());
    }

    @Test
    void aWholeBatchIsDecided() {
        var batch = EventsIn.to("intake-messages");
        var messages = Stream.generate(UUID::randomUUID).limit(200).toList();
        messages.forEach(
                message -> batch.with("e-" + message, ReceivedMessage.TYPE, message.toString(), mail(message)));

        batch.send();

        assertThat(messages)
                .allSatisfy(message -> assertThat(count(
                                "select count(*) from decision where message_id = cast($1 as text)::uuid",
                                message.toString()))
                        .isEqualTo(1));
    }

    @Test
    void aQuestionThatNamesNothingIsRefused() {
        get("/decisions")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:guichet:problem:invalid-request"))
                .body("errors.field", contains("message"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "ticket"})
    void whatIsNoIdIsRefusedWithTheNameOfTheParameter(String parameter) {
        get("/decisions?" + parameter + "=2026-000001").statusCode(400).body("errors.field", contains(parameter));
    }

    @Test
    void messageAndTicketAreNotAskedTogether() {
        var id = UUID.randomUUID();

        get("/decisions?message=" + id + "&ticket=" + id).statusCode(400).body("errors.field", contains("ticket"));
    }

    @Test
    void queuesAndFoldersBearTheirTitles() {
        get("/queues")
                .statusCode(200)
                .body("queues.name", hasItems("assistance", "managed-services", "accounting", "contact", "identify"))
                .body("queues.find { it.name == 'managed-services' }.title", equalTo("Infogérance"))
                .body(
                        "folders.name",
                        contains("backups", "telephony", "deliveries", "voicemail", "suppliers", "discarded", "spam"))
                .body("labels", contains("manager", "managed-services technician"))
                .body("labelled", equalTo("contact"));
    }

    @Test
    void theRulesAreShownAsTheyAreInForce() {
        get("/rules")
                .statusCode(200)
                .body("version", matchesPattern("[0-9a-f]{12}"))
                .body("file", equalTo("triage.yaml"))
                .body("rules[0].place", equalTo(1))
                .body("rules[0].rank", equalTo(100))
                .body("hash", matchesPattern("[0-9a-f]{64}"))
                .body("rules[0].stop", equalTo(true))
                .body("rules[0].name", equalTo("undelivered"))
                .body(
                        "rules.find { it.name == 'spam' }.when",
                        equalTo(
                                "message.spam || message.channel == \"email\" && message.subject.matches(\"(?i)^\\\\s*[\\\\[*]+\\\\s*spam\\\\b\")"))
                .body("rules.find { it.name == 'spam' }.then.outcome", equalTo("file"))
                .body("rules.find { it.name == 'spam' }.then.folder", equalTo("spam"))
                .body("rules.find { it.name == 'unknown-contact' }.then.queue", equalTo("identify"))
                .body("otherwise.labels", contains("manager"))
                .body("otherwise.queue", equalTo("contact"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/queues", "/decisions?message=019aa0f0-6a00-7000-8000-000000000001"})
    void customersAndStrangersSeeNoneOfThis(String path) {
        given().auth().oauth2(Tokens.client(UUID.randomUUID())).get(path).then().statusCode(403);
        given().get(path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rules", "/queues", "/decisions?message=019aa0f0-6a00-7000-8000-000000000001"})
    void agentsManagersAndMachinesDo(String path) {
        for (var token : List.of(Tokens.agent(), Tokens.manager(), Tokens.system())) {
            given().auth().oauth2(token).get(path).then().statusCode(200);
        }
    }

    private static String mail(UUID message) {
        return Contract.of("intake-service", "message-received.json")
                .replace("019aa0f0-6a00-7000-8000-000000000001", message.toString());
    }

    private static ValidatableResponse decisions(String parameter, String id) {
        return get("/decisions?" + parameter + "=" + id).statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(Tokens.agent()).get(path).then();
    }

    private List<Row> told(UUID message) {
        var rows = pool.preparedQuery(
                        "select topic, key, type, convert_from(body, 'UTF8') as body from outbox where subject = $1")
                .executeAndAwait(Tuple.of(message.toString()));
        return StreamSupport.stream(rows.spliterator(), false).toList();
    }

    private long count(String sql, String parameter) {
        return pool.preparedQuery(sql)
                .executeAndAwait(Tuple.of(parameter))
                .iterator()
                .next()
                .getLong(0);
    }
}
