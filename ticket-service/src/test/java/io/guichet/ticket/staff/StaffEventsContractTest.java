package io.guichet.ticket.staff;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.testing.Contract;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StaffEventsContractTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:12:01Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void anAgentWritesTheSampleWhichFitsTheSchema() {
        var agent = new Agent(
                "agent-1",
                2,
                "Agent 1",
                "agent-1@desk.example",
                1,
                List.of("customers"),
                List.of("assistance"),
                "agent-2",
                List.of(new Absence(
                        Instant.parse("2026-12-21T07:00:00Z"), Instant.parse("2027-01-04T07:00:00Z"), "agent-3")));
        var sample = Contract.of("ticket-service", "agent-changed.json");

        Contract.assertWrites(StaffEvents.body(agent, 2, false, NOW), sample);
        Contract.assertFits(Contract.of("ticket-service", "agent-changed.schema.json"), sample);
    }

    @Test
    void aRosterWritesTheSampleWhichFitsTheSchema() {
        var rotation = new Rotation(List.of("agent-1", "agent-2"), LocalDate.of(2026, 11, 23), 7, LocalTime.of(8, 0));
        var roster = new Roster(
                3,
                rotation,
                List.of(
                        turn("agent-2", "2026-12-01T07:00:00Z", "2026-12-01T17:00:00Z"),
                        turn("agent-1", "2026-11-19T07:00:00Z", "2026-11-19T17:00:00Z")));
        var sample = Contract.of("ticket-service", "roster-changed.json");

        Contract.assertWrites(StaffEvents.body(roster, PARIS, NOW), sample);
        Contract.assertFits(Contract.of("ticket-service", "roster-changed.schema.json"), sample);
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Contract.assertFits(
                Contract.of("ticket-service", "agent-changed.schema.json"),
                EventJson.write(StaffEvents.body(Staffed.agent("one", null), 2, true, NOW)));
        Contract.assertFits(
                Contract.of("ticket-service", "roster-changed.schema.json"),
                EventJson.write(StaffEvents.body(new Roster(1, null, List.of()), PARIS, NOW)));
    }

    private static Turn turn(String agent, String from, String until) {
        return new Turn(UUID.randomUUID(), agent, Instant.parse(from), Instant.parse(until));
    }
}
