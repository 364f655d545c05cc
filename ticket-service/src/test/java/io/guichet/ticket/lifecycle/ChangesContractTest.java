package io.guichet.ticket.lifecycle;

import io.guichet.chassis.testing.Contract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is told of changes is what its samples say. */
class ChangesContractTest {

    private static final Instant LATER = Instant.parse("2026-11-20T09:30:02Z");

    private final Ticket ticket =
            TicketFixture.opened(TicketFixture.malfunction(1, 2), 1).ticket();

    @Test
    void aMessageThatCameWritesTheSample() {
        var added = ticket.join(TicketFixture.reply(ticket, "human", LATER), "triage", LATER);

        Contract.assertWrites(TicketEvents.body(added), Contract.of("ticket-service", "message-added.json"));
    }

    @Test
    void aClosedTicketWritesTheSample() {
        ticket.join(TicketFixture.reply(ticket, "automatic", LATER), "triage", LATER);
        var closed = ticket.resolve("what it reported has passed", null, "triage", LATER)
                .orElseThrow();

        Contract.assertWrites(TicketEvents.body(closed), Contract.of("ticket-service", "ticket-closed.json"));
    }

    @Test
    void theSamplesFitTheirSchemas() {
        for (var name : new String[] {"message-added", "ticket-closed"}) {
            Contract.assertFits(
                    Contract.of("ticket-service", name + ".schema.json"),
                    Contract.of("ticket-service", name + ".json"));
        }
    }
}
