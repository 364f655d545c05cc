package io.guichet.sla.following;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.sla.Database;
import io.guichet.sla.Eventually;
import io.guichet.sla.Opened;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What follows from events, as it is told; the loops of the service run all the while. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ClocksComponentTest {
    private static final String DEADLINE = "guichet.sla.deadline-%s.v1";

    @Inject
    Database database;

    private final Opened ticket = Opened.ticket(Opened.IN_2099, "urgent");

    @Test
    void aPauseIsToldAndWhenItEndsTheDeadlineIsSetAnew() {
        Opened.send(List.of(ticket));

        send(ticket, event(ticket, 2, "complement-asked", "2099-11-23T08:12:00Z", "waiting-for-customer"));
        JsonObject paused = only("paused", ticket);
        assertThat(paused.getString("cause")).isEqualTo("waiting-for-customer");
        Contract.assertFits(Contract.of("sla-service", "deadline-paused.schema.json"), paused.encode());
        assertThat(timers(ticket)).isEqualTo(0);

        send(ticket, event(ticket, 3, "message-added", "2099-11-24T08:12:00Z", "open"));
        List<JsonObject> set = told("set", ticket);
        assertThat(set)
                .extracting(one -> one.getString("dueAt"))
                .containsExactly("2099-11-25T08:12:00Z", "2099-11-26T08:12:00Z");
        assertThat(set).extracting(one -> one.getInteger("generation")).containsExactly(1, 2);
    }

    @Test
    void eventsThatComeOutOfOrderComeToTheSame() {
        send(ticket, event(ticket, 3, "message-added", "2099-11-24T08:12:00Z", "open"));
        send(ticket, event(ticket, 2, "complement-asked", "2099-11-23T08:12:00Z", "waiting-for-customer"));
        Opened.send(List.of(ticket));

        assertThat(database.count(
                        "select count(*) from deadline where ticket_id = $1 and clock = 'solution' and due_at = '2099-11-26T08:12:00Z'",
                        ticket.ticketId()))
                .isEqualTo(1);
    }

    @Test
    void eachStepOfAPolicyIsToldOnceInOrderWithWhatIsToBeDone() {
        Opened late = Opened.ticket("2020-11-20T09:00:00Z", "urgent");
        Opened.send(List.of(late));

        Eventually.is(() -> !told("overdue", late).isEmpty());

        JsonObject approaching = only("approaching", late);
        JsonObject missed = only("missed", late);
        JsonObject overdue = only("overdue", late);
        assertThat(approaching.getInteger("threshold")).isEqualTo(75);
        assertThat(approaching.getJsonObject("escalation").getJsonArray("tell"))
                .isEqualTo(new JsonArray().add("assignee"));
        assertThat(missed.getJsonObject("escalation").getString("label")).isEqualTo("manager");
        assertThat(missed.getJsonObject("escalation").getInteger("level")).isEqualTo(2);
        assertThat(overdue.getInteger("threshold")).isEqualTo(150);
        for (String name : List.of("approaching", "missed", "overdue")) {
            Contract.assertFits(
                    Contract.of("sla-service", "deadline-" + name + ".schema.json"),
                    only(name, late).encode());
        }
        assertThat(database.bodies(
                        "key = $1 and type <> $2", Tuple.of(late.ticketId().toString(), DEADLINE.formatted("set"))))
                .extracting(one -> one.getInteger("threshold"))
                .containsExactly(75, 100, 150);
    }

    @Test
    void aTicketThatWasClosedInTimeIsMetThoughItsTimerHadFired() {
        Opened late = Opened.ticket("2020-11-20T09:00:00Z", "high");
        Opened.send(List.of(late));
        Eventually.is(() -> !told("missed", late).isEmpty());

        send(late, event(late, 2, "closed", "2020-11-24T09:00:00Z", "closed"));

        assertThat(only("met", late).getString("metAt")).isEqualTo("2020-11-24T09:00:00Z");
        assertThat(timers(late)).isZero();
    }

    @Test
    void devIsChasedAgainAndAgainUntilItIsDone() {
        Opened handed = Opened.inQueue("clocks", "2020-11-20T09:00:00Z", "low");
        Opened.send(List.of(handed));

        send(
                handed,
                event(handed, 2, "handed-off", "2020-11-20T10:00:00Z", "closed-pending")
                        .put("firstChaseAt", "2020-12-01"));
        Eventually.is(() -> chases(handed) > 3);

        send(handed, event(handed, 3, "hand-off-completed", "2020-12-01T10:00:00Z", "closed"));
        assertThat(database.count(
                        "select count(*) from timer t join deadline d on d.id = t.deadline_id where ticket_id = $1 and clock = 'dev-chase'",
                        handed.ticketId()))
                .isZero();
    }

    @Test
    void aMessageThatIsHeldIsToldToWhoIsOnDutyThenToTheStandIn() {
        UUID message = UUID.randomUUID();
        EventsIn.to("triage-decisions")
                .with(
                        UUID.randomUUID().toString(),
                        "guichet.triage.message-triaged.v1",
                        "k",
                        decided(message, 1, "hold").encode())
                .send();
        database.execute(
                "update timer set due_at = now() where deadline_id in (select id from deadline where message_id = $1)",
                message);

        Eventually.is(() -> untouched(message).size() == 2);

        assertThat(untouched(message))
                .extracting(one ->
                        one.getJsonObject("escalation").getJsonArray("tell").getString(0))
                .containsExactlyInAnyOrder("duty", "stand-in");
        untouched(message)
                .forEach(one ->
                        Contract.assertFits(Contract.of("sla-service", "message-untouched.schema.json"), one.encode()));
    }

    @Test
    void aMessageThatGoesOnIsWatchedNoLonger() {
        UUID message = UUID.randomUUID();
        EventsIn.to("triage-decisions")
                .with(
                        UUID.randomUUID().toString(),
                        "guichet.triage.message-triaged.v1",
                        "k",
                        decided(message, 1, "hold").encode())
                .with(
                        UUID.randomUUID().toString(),
                        "guichet.triage.message-triaged.v1",
                        "k",
                        decided(message, 2, "open").encode())
                .send();

        assertThat(database.count(
                        "select count(*) from timer where deadline_id in (select id from deadline where message_id = $1)",
                        message))
                .isZero();
        assertThat(database.count("select count(*) from deadline where message_id = $1 and state = 'met'", message))
                .isEqualTo(1);
    }

    @Test
    void whatWasReckonedWithOtherPoliciesIsReckonedAnew() {
        Opened.send(List.of(ticket));
        database.execute(
                "update deadline set due_at = '2099-12-25T10:00:00Z', policies = 'before' where ticket_id = $1",
                ticket.ticketId());
        database.execute("update subject set policies = 'before' where id = $1", ticket.ticketId());

        database.execute("insert into stale (subject_id) values ($1)", ticket.ticketId());

        Eventually.is(() -> told("set", ticket).size() == 2);
        assertThat(told("set", ticket).get(1).getString("dueAt")).isEqualTo("2099-11-25T08:12:00Z");
    }

    private long chases(Opened handed) {
        return told("missed", handed).stream()
                        .filter(one -> one.getString("clock").equals("dev-chase"))
                        .count()
                + told("overdue", handed).stream()
                        .filter(one -> one.getString("clock").equals("dev-chase"))
                        .count();
    }

    private static JsonObject decided(UUID message, int revision, String outcome) {
        return new JsonObject()
                .put("messageId", message.toString())
                .put("channel", "email")
                .put(
                        "decisions",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("subjectIndex", 1)
                                        .put("revision", revision)
                                        .put("outcome", outcome)
                                        .put("queue", "identify")));
    }

    private List<JsonObject> untouched(UUID message) {
        return database.bodies("key = $1", Tuple.of(message.toString()));
    }

    private static JsonObject event(Opened ticket, int sequence, String type, String at, String status) {
        return new JsonObject()
                .put("type", "guichet.ticket." + type + ".v1")
                .put("ticketId", ticket.ticketId().toString())
                .put("number", ticket.number())
                .put("sequence", sequence)
                .put("at", at)
                .put("by", "alix")
                .put("status", status);
    }

    private static void send(Opened ticket, JsonObject event) {
        EventsIn.to("ticket-events")
                .with(
                        UUID.randomUUID().toString(),
                        event.getString("type"),
                        ticket.ticketId().toString(),
                        event.encode())
                .send();
    }

    private List<JsonObject> told(String what, Opened ticket) {
        return database.told(DEADLINE.formatted(what), ticket.ticketId());
    }

    private JsonObject only(String what, Opened ticket) {
        List<JsonObject> told = told(what, ticket);
        assertThat(told).hasSize(1);
        return told.get(0);
    }

    private long timers(Opened ticket) {
        return database.count(
                "select count(*) from timer t join deadline d on d.id = t.deadline_id where ticket_id = $1",
                ticket.ticketId());
    }
}
