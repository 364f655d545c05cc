package io.guichet.sla.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.sla.deadline.TicketOpening;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketOpenedContractTest {
    @Test
    void weUnderstandWhatTicketServicePromises() {
        TicketOpening opening = OpenedTicket.of(event(Contract.of("ticket-service", "ticket-opened.json")));

        assertThat(opening)
                .isEqualTo(new TicketOpening(
                        UUID.fromString("0199aa10-0000-7000-8000-000000000001"),
                        "2026-000001",
                        Instant.parse("2026-11-20T08:12:01.123456Z"),
                        "high",
                        null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"ticketId\":\"0199aa10-0000-7000-8000-000000000001\",\"at\":\"2026-11-20T08:12:00Z\"}",
                "{\"number\":\"2026-000001\",\"at\":\"2026-11-20T08:12:00Z\"}",
                "{\"ticketId\":\"0199aa10-0000-7000-8000-000000000001\",\"number\":\"2026-000001\"}",
                "{\"ticketId\":\"0199aa10-0000-7000-8000-000000000001\",\"number\":\"2026-000001\",\"at\":\"soon\"}"
            })
    void whatDoesNotSayWhichTicketAndWhenIsUnreadable(String json) {
        assertThatThrownBy(() -> OpenedTicket.of(event(json))).isInstanceOf(UnreadableEvent.class);
    }

    private static ReceivedEvent event(String json) {
        ConsumerRecord<String, byte[]> record =
                new ConsumerRecord<>("ticket.events", 0, 0, "key", json.getBytes(StandardCharsets.UTF_8));
        return new ReceivedEvent("id", "guichet.ticket.opened.v1", null, null, null, record);
    }
}
