package io.guichet.ticket.lifecycle;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.testing.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketOpenedContractTest {

    private static final String SCHEMA = Contract.of("ticket-service", "ticket-opened.schema.json");
    private static final String SAMPLE = Contract.of("ticket-service", "ticket-opened.json");

    @Test
    void theSampleFitsTheSchema() {
        Contract.assertFits(SCHEMA, SAMPLE);
    }

    @Test
    void anOpenedTicketWritesTheSample() {
        var opened = TicketFixture.opened(TicketFixture.malfunction(1, 2), 1);
        var sibling = TicketFixture.opened(TicketFixture.question(2, 2), 2).ticket();

        Contract.assertWrites(TicketEvents.body(opened, List.of(sibling)), SAMPLE);
    }

    @Test
    void aTicketOfWhichNextToNothingIsKnownFitsTheSchema() {
        var known = TicketFixture.mail(new Subject(null, null, null, ""));
        var unknown = new Opening(
                known.ticketId(),
                new Origin(known.origin().messageId(), 1, 1, "email", null, null, null, null, null),
                known.subject(),
                new Opening.Place("contact", 1, List.of()),
                new Opening.Correspondent(null, null, null, null, new Opening.Sent(null, null, List.of())),
                null);

        Contract.assertFits(
                SCHEMA, EventJson.write(TicketEvents.body(TicketFixture.opened(unknown, 1_000_000), List.of())));
    }
}
