package io.guichet.sla.published;

import io.guichet.chassis.testing.Contract;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlaEventsContractTest {
    private static final UUID TICKET = UUID.fromString("0199f2c4-7c1e-7a51-8c35-1f0f3a9d2b10");
    private static final Instant DUE = Instant.parse("2026-11-27T08:12:00Z");
    private static final Instant DONE = Instant.parse("2026-11-24T15:40:00Z");
    private static final Head HEAD = new Head(
            UUID.fromString("f3b1c2a4-5d6e-5f70-8192-a3b4c5d6e7f8"),
            TICKET,
            "2026-000001",
            "solution",
            1,
            "high",
            "desk",
            "5 working days",
            "assistance",
            "high",
            Instant.parse("2026-11-20T08:12:00Z"));
    private static final Escalation ESCALATION = new Escalation(
            List.of("assignee", "lead"),
            "manager",
            2,
            new Escalation.Colleague("bea", "Bea Roux", "bea@desk.example"),
            new Escalation.Colleague("alix", "Alix Colin", null));

    static Stream<Arguments> events() {
        return Stream.of(
                Arguments.of("deadline-set", new DeadlineSet(HEAD, DUE)),
                Arguments.of("deadline-paused", new DeadlinePaused(HEAD, "waiting-for-customer", DONE)),
                Arguments.of(
                        "deadline-approaching",
                        new DeadlineApproaching(
                                HEAD, DUE, 75, Instant.parse("2026-11-26T08:55:30.231405Z"), 0, tell("assignee"))),
                Arguments.of(
                        "deadline-missed",
                        new DeadlineMissed(
                                HEAD, DUE, 100, Instant.parse("2026-11-27T08:12:00.231405Z"), 0, ESCALATION)),
                Arguments.of(
                        "deadline-overdue",
                        new DeadlineOverdue(
                                HEAD, DUE, 150, Instant.parse("2026-12-01T14:39:00.104Z"), 0, tell("manager"))),
                Arguments.of("deadline-met", new DeadlineMet(HEAD, DUE, DONE)),
                Arguments.of("deadline-cancelled", new DeadlineCancelled(HEAD, DUE, DONE)),
                Arguments.of(
                        "message-untouched",
                        new MessageUntouched(
                                UUID.fromString("019aa0f0-6a00-7000-8000-000000000001"),
                                1,
                                "identify",
                                "untouched",
                                Instant.parse("2026-11-24T10:30:00Z"),
                                50,
                                Instant.parse("2026-11-24T13:15:00.087Z"),
                                0,
                                tell("duty"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void anEventIsWrittenAsPromised(String name, Object event) {
        String sample = Contract.of("sla-service", name + ".json");

        Contract.assertWrites(event, sample);
        Contract.assertFits(Contract.of("sla-service", name + ".schema.json"), sample);
    }

    private static Escalation tell(String role) {
        return new Escalation(List.of(role), null, null, null, null);
    }
}
