package io.guichet.sla.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.sla.Database;
import io.guichet.sla.Opened;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A ticket that is closed stops its clocks; one that is open again starts them anew. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ClosingComponentTest {
    private static final String SET = "guichet.sla.deadline-set.v1";
    private static final String MET = "guichet.sla.deadline-met.v1";

    private final Opened ticket = Opened.ticket(Opened.IN_2099, "high");

    @Inject
    Database database;

    @Test
    void aClosedTicketHasMetItsDeadlineAndNothingWakesForIt() {
        Opened.send(List.of(ticket));

        send(closed("2099-11-23T10:00:00Z"));
        send(closed("2099-11-24T10:00:00Z"));

        List<JsonObject> told = database.told(MET, ticket.ticketId());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("metAt")).isEqualTo("2099-11-23T10:00:00Z");
        Contract.assertFits(
                Contract.of("sla-service", "deadline-met.schema.json"),
                told.get(0).encode());
        assertThat(timers()).isZero();
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines?ticket=" + ticket.number())
                .then()
                .body("items[0].state", equalTo("met"))
                .body("items[0].metAt", equalTo("2099-11-23T10:00:00Z"));
    }

    @Test
    void aTicketThatOpensAndClosesInOneBatchIsMet() {
        EventsIn batch = EventsIn.to("ticket-events")
                .with(ticket.eventId().toString(), "guichet.ticket.opened.v1", "k", ticket.json());
        closed("2099-11-20T08:12:01Z").into(batch);
        batch.send();

        assertThat(database.told(MET, ticket.ticketId())).hasSize(1);
        assertThat(timers()).isZero();
    }

    @Test
    void aReopenedTicketHasTheSameTargetFromItsReopeningOn() {
        Opened.send(List.of(ticket));
        send(closed("2099-11-23T10:00:00Z"));

        send(added("2099-12-01T10:00:00Z", "open", "closed"));
        send(added("2099-12-02T10:00:00Z", "open", "open"));

        List<JsonObject> told = database.told(SET, ticket.ticketId());
        assertThat(told).hasSize(2);
        assertThat(told.get(1).getInteger("generation")).isEqualTo(2);
        assertThat(told.get(1).getString("policy")).isEqualTo("high");
        assertThat(told.get(1).getString("startedAt")).isEqualTo("2099-12-01T10:00:00Z");
        assertThat(told.get(1).getString("dueAt")).isEqualTo("2099-12-08T10:00:00Z");
        assertThat(timers()).isEqualTo(1);
    }

    @Test
    void aMessageThatReopensNothingChangesNothing() {
        Opened.send(List.of(ticket));

        send(added("2099-11-23T10:00:00Z", "new", "new"));

        assertThat(database.told(SET, ticket.ticketId())).hasSize(1);
        assertThat(timers()).isEqualTo(1);
    }

    private int sequence = 1;

    private Told closed(String at) {
        return new Told(
                "guichet.ticket.closed.v1",
                new JsonObject()
                        .put("ticketId", ticket.ticketId().toString())
                        .put("number", ticket.number())
                        .put("sequence", ++sequence)
                        .put("at", at)
                        .put("status", "closed"));
    }

    private Told added(String at, String status, String before) {
        return new Told(
                "guichet.ticket.message-added.v1",
                new JsonObject()
                        .put("ticketId", ticket.ticketId().toString())
                        .put("number", ticket.number())
                        .put("sequence", ++sequence)
                        .put("at", at)
                        .put("status", status)
                        .put("previousStatus", before));
    }

    private void send(Told told) {
        EventsIn batch = EventsIn.to("ticket-events");
        told.into(batch);
        batch.send();
    }

    private long timers() {
        return database.count(
                "select count(*) from timer join deadline on deadline.id = deadline_id where ticket_id = $1",
                ticket.ticketId());
    }

    private record Told(String type, JsonObject body) {
        void into(EventsIn batch) {
            batch.with(UUID.randomUUID().toString(), type, body.getString("ticketId"), body.encode());
        }
    }
}
