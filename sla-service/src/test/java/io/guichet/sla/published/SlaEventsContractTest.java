package io.guichet.sla.published;

import io.guichet.chassis.testing.Contract;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlaEventsContractTest {
    private static final UUID DEADLINE = UUID.fromString("f3b1c2a4-5d6e-5f70-8192-a3b4c5d6e7f8");
    private static final UUID TICKET = UUID.fromString("0199f2c4-7c1e-7a51-8c35-1f0f3a9d2b10");
    private static final Instant STARTED = Instant.parse("2026-11-20T08:12:00Z");
    private static final Instant DUE = Instant.parse("2026-11-27T08:12:00Z");

    @Test
    void aDeadlineThatWasSetIsWrittenAsPromised() {
        String sample = Contract.of("sla-service", "deadline-set.json");

        Contract.assertWrites(
                new DeadlineSet(DEADLINE, TICKET, "2026-000001", "solution", 1, "high", STARTED, DUE), sample);
        Contract.assertFits(Contract.of("sla-service", "deadline-set.schema.json"), sample);
    }

    @Test
    void aDeadlineThatWasMissedIsWrittenAsPromised() {
        String sample = Contract.of("sla-service", "deadline-missed.json");

        Contract.assertWrites(
                new DeadlineMissed(
                        DEADLINE,
                        TICKET,
                        "2026-000001",
                        "solution",
                        1,
                        "high",
                        STARTED,
                        DUE,
                        Instant.parse("2026-11-27T08:12:00.231405Z"),
                        0),
                sample);
        Contract.assertFits(Contract.of("sla-service", "deadline-missed.schema.json"), sample);
    }

    @Test
    void aDeadlineThatWasMetIsWrittenAsPromised() {
        String sample = Contract.of("sla-service", "deadline-met.json");

        Contract.assertWrites(
                new DeadlineMet(
                        DEADLINE,
                        TICKET,
                        "2026-000001",
                        "solution",
                        1,
                        "high",
                        STARTED,
                        DUE,
                        Instant.parse("2026-11-24T15:40:00Z")),
                sample);
        Contract.assertFits(Contract.of("sla-service", "deadline-met.schema.json"), sample);
    }
}
