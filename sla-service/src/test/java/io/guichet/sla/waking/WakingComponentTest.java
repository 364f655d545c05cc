package io.guichet.sla.waking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.guichet.chassis.testing.Contract;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.sla.Database;
import io.guichet.sla.Eventually;
import io.guichet.sla.Opened;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The loop of the service under test runs all the while: it is one more instance. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class WakingComponentTest {
    private static final String MISSED = "guichet.sla.deadline-missed.v1";
    private static final String FRIDAY_IN_2020 = "2020-11-20T09:00:00Z";

    @Inject
    Database database;

    @Inject
    Waking waking;

    @Inject
    DataSource dataSource;

    @Test
    void whatIsDueIsMissedOnceAndSaysHowLate() {
        Opened ticket = Opened.ticket(FRIDAY_IN_2020, "high");

        Opened.send(List.of(ticket));

        JsonObject told = awaitMissed(ticket);
        assertThat(told.getString("dueAt")).isEqualTo("2020-11-27T09:00:00Z");
        assertThat(told.getLong("lateSeconds"))
                .isEqualTo(Instant.parse(told.getString("firedAt")).getEpochSecond()
                        - Instant.parse("2020-11-27T09:00:00Z").getEpochSecond());
        Contract.assertFits(Contract.of("sla-service", "deadline-missed.schema.json"), told.encode());
        assertThat(database.count(
                        "select count(*) from timer join deadline on deadline.id = deadline_id where ticket_id = $1",
                        ticket.ticketId()))
                .isZero();
        given().auth()
                .oauth2(Tokens.agent())
                .get("/deadlines?ticket=" + ticket.number())
                .then()
                .body("items[0].state", equalTo("missed"))
                .body("items[0].firedAt", notNullValue());
        given().get("/q/metrics")
                .then()
                .body(containsString("guichet_deadlines_missed_total{clock=\"solution\",policy=\"high\""))
                .body(containsString("guichet_deadlines_lateness_seconds_bucket"))
                .body(containsString("guichet_timers_due_age_seconds"));
    }

    @Test
    void whatIsNotDueStays() throws Throwable {
        Opened ticket = Opened.ticket(Opened.IN_2099, "high");
        Opened.send(List.of(ticket));

        fire();

        assertThat(database.told(MISSED, ticket.ticketId())).isEmpty();
    }

    @Test
    void whatIsOverdueFiresInOrderOfDueTime() {
        List<Opened> tickets = List.of(
                Opened.ticket("2020-03-03T09:00:00Z", "medium"),
                Opened.ticket("2020-03-02T09:00:00Z", "medium"),
                Opened.ticket("2020-03-05T09:00:00Z", "medium"),
                Opened.ticket("2020-03-04T09:00:00Z", "medium"));

        Opened.send(tickets);

        tickets.forEach(this::awaitMissed);
        List<String> due =
                database.bodies("type = $1 and convert_from(body, 'UTF8') like '%2020-03-%'", Tuple.of(MISSED)).stream()
                        .map(told -> told.getString("dueAt"))
                        .toList();
        assertThat(due).hasSize(4).isSorted();
    }

    @Test
    void severalInstancesFireEachTimerOnce() throws Exception {
        List<Opened> tickets = IntStream.range(0, 600)
                .mapToObj(i -> Opened.ticket(Opened.IN_2099, "low"))
                .toList();
        for (int i = 0; i < 3; i++) {
            Opened.send(tickets.subList(i * 200, i * 200 + 200));
        }
        UUID[] ids = tickets.stream().map(Opened::ticketId).toArray(UUID[]::new);
        dueInSeconds(0, ids);

        ExecutorService instances = Executors.newFixedThreadPool(4);
        List<Future<Integer>> looks = IntStream.range(0, 40)
                .mapToObj(i -> instances.submit(this::fire))
                .toList();
        for (Future<Integer> look : looks) {
            look.get();
        }
        instances.shutdown();

        tickets.forEach(this::awaitMissed);
        assertThat(database.count(
                        "select count(*) from outbox where type = $1 and key in (select unnest($2::uuid[])::text)",
                        MISSED,
                        ids))
                .isEqualTo(600);
    }

    @Test
    void whatAnotherInstanceHoldsIsLeftToItAndFiresWhenItLetsGo() throws Exception {
        Opened held = Opened.ticket(Opened.IN_2099, "low");
        Opened free = Opened.ticket(Opened.IN_2099, "low");
        Opened.send(List.of(held, free));
        dueInSeconds(2, held.ticketId(), free.ticketId());

        try (Connection frozen = dataSource.getConnection()) {
            frozen.setAutoCommit(false);
            frozen.createStatement()
                    .execute("select * from timer join deadline on deadline.id = deadline_id where ticket_id = '"
                            + held.ticketId() + "' for update of timer");

            awaitMissed(free);
            assertThat(database.told(MISSED, held.ticketId())).isEmpty();
            frozen.commit();
        }
        awaitMissed(held);
    }

    @Test
    void whatWasClaimedByATransactionThatFailedIsDueAsBefore() {
        Opened ticket = Opened.ticket(Opened.IN_2099, "low");
        Opened.send(List.of(ticket));
        database.execute(
                "alter table outbox add constraint refused check (key <> '" + ticket.ticketId() + "') not valid");
        dueInSeconds(0, ticket.ticketId());

        Eventually.is(this::firingFails);
        assertThat(database.count(
                        "select count(*) from timer join deadline on deadline.id = deadline_id"
                                + " where ticket_id = $1 and state = 'running'",
                        ticket.ticketId()))
                .isEqualTo(1);
        database.execute("alter table outbox drop constraint refused");

        awaitMissed(ticket);
    }

    private void dueInSeconds(double seconds, UUID... tickets) {
        database.execute("""
                with moved as (
                    update deadline set due_at = now() + make_interval(secs => $1) where ticket_id = any($2)
                    returning id, due_at)
                update timer set due_at = moved.due_at from moved where deadline_id = moved.id
                """, seconds, tickets);
    }

    private int fire() {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> waking.fire(50));
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private boolean firingFails() {
        try {
            fire();
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private JsonObject awaitMissed(Opened ticket) {
        Eventually.is(() -> !database.told(MISSED, ticket.ticketId()).isEmpty());
        List<JsonObject> told = database.told(MISSED, ticket.ticketId());
        assertThat(told).hasSize(1);
        return told.get(0);
    }
}
