package io.guichet.sla.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.sla.Database;
import io.guichet.sla.Opened;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class DeadlineSettingComponentTest {
    private static final String SET = "guichet.sla.deadline-set.v1";

    @Inject
    Database database;

    @Test
    void anOpenedTicketGetsADeadlineATimerAndAnEvent() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "high");

        Opened.send(List.of(ticket));

        List<JsonObject> told = database.told(SET, ticket.ticketId());
        assertThat(told).hasSize(1);
        assertThat(told.get(0).getString("number")).isEqualTo(ticket.number());
        assertThat(told.get(0).getString("policy")).isEqualTo("high");
        assertThat(told.get(0).getString("startedAt")).isEqualTo(Opened.IN_2099);
        assertThat(told.get(0).getString("dueAt")).isEqualTo("2099-11-27T08:12:00Z");
        Contract.assertFits(
                Contract.of("sla-service", "deadline-set.schema.json"),
                told.get(0).encode());
        assertThat(database.count(
                        "select count(*) from timer join deadline on deadline.id = deadline_id"
                                + " where ticket_id = $1 and timer.due_at = deadline.due_at and threshold = 100",
                        ticket.ticketId()))
                .isEqualTo(1);
    }

    @Test
    void theEventIsToldOnTheTicketsKeyAndUnderItsNumber() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "low");

        Opened.send(List.of(ticket));

        assertThat(database.bodies(
                        "topic = 'sla.events' and key = $1 and subject = $2",
                        Tuple.of(ticket.ticketId().toString(), ticket.number())))
                .hasSize(1);
    }

    @Test
    void theSameTicketIsGivenOneDeadlineHoweverOftenItIsTold() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "urgent");

        Opened.send(List.of(ticket, ticket, ticket.toldAgain()));
        Opened.send(List.of(ticket));
        Opened.send(List.of(ticket.toldAgain()));

        assertThat(database.told(SET, ticket.ticketId())).hasSize(1);
        assertThat(database.count("select count(*) from deadline where ticket_id = $1", ticket.ticketId()))
                .isEqualTo(1);
    }

    @Test
    void aWholeBatchIsSet() {
        List<Opened> batch = IntStream.range(0, 200)
                .mapToObj(i -> Opened.ticket(Opened.IN_2099, "medium"))
                .toList();

        Opened.send(batch);

        assertThat(batch)
                .allSatisfy(ticket ->
                        assertThat(database.told(SET, ticket.ticketId())).hasSize(1));
    }

    @Test
    void aTicketOfUnknownPriorityIsTreatedAsUnqualified() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "enormous");

        Opened.send(List.of(ticket));

        assertThat(database.told(SET, ticket.ticketId()))
                .singleElement()
                .satisfies(told -> assertThat(told.getString("policy")).isEqualTo("unqualified"));
    }

    @Test
    void whatCannotBeReadGoesToTheDeadLettersAndHoldsNothingUp() {
        Opened before = Opened.ticket(Opened.IN_2099, "low");
        Opened after = Opened.ticket(Opened.IN_2099, "low");
        String key = UUID.randomUUID().toString();

        EventsIn.to("ticket-events")
                .with(before.eventId().toString(), "guichet.ticket.opened.v1", "k", before.json())
                .with(UUID.randomUUID().toString(), "guichet.ticket.opened.v1", key, "{\"number\":\"2099-000001\"}")
                .with(UUID.randomUUID().toString(), "guichet.ticket.closed.v7", "k", "{}")
                .with(after.eventId().toString(), "guichet.ticket.opened.v1", "k", after.json())
                .send();

        assertThat(database.told(SET, before.ticketId())).hasSize(1);
        assertThat(database.told(SET, after.ticketId())).hasSize(1);
        assertThat(database.count("select count(*) from outbox where topic like '%.dlq' and key = $1", key))
                .isEqualTo(1);
    }
}
