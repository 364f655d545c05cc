package io.guichet.sla.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.sla.deadline.TicketMoment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What ticket-service tells of changes is read from its own samples. */
class ChangedTicketContractTest {
    private static final UUID TICKET = UUID.fromString("0199aa10-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-20T09:30:02Z");

    @Test
    void aClosedTicketIsUnderstood() {
        ChangedTicket closed = read(Contract.of("ticket-service", "ticket-closed.json"));

        assertThat(closed.change()).isEqualTo(new TicketMoment(TICKET, AT));
        assertThat(closed.reopened()).isFalse();
    }

    @Test
    void aMessageThatCameIsUnderstood() {
        String sample = Contract.of("ticket-service", "message-added.json");

        assertThat(read(sample).change()).isEqualTo(new TicketMoment(TICKET, AT));
        assertThat(read(sample).reopened()).isFalse();
        assertThat(read(sample.replace("\"previousStatus\": \"new\"", "\"previousStatus\": \"closed\""))
                        .reopened())
                .isTrue();
    }

    @Test
    void whatDoesNotSayWhichTicketAndWhenIsUnreadable() {
        assertThatThrownBy(() -> read("{\"status\":\"closed\"}").change()).isInstanceOf(UnreadableEvent.class);
    }

    private static ChangedTicket read(String json) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("ticket.events", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        return ChangedTicket.of(new ReceivedEvent("id", "guichet.ticket.closed.v1", null, null, null, record));
    }
}
