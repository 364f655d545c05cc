package io.guichet.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.chassis.testing.Contract;
import io.guichet.notification.job.NotifiedTicket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketOpenedContractTest {

    @Test
    void theTicketServicesSampleIsRead() {
        var opened = read(Contract.of("ticket-service", "ticket-opened.json"));

        assertThat(opened.ticketsOfTheMessage())
                .containsExactly(
                        new NotifiedTicket(UUID.fromString("0199aa10-0000-7000-8000-000000000001"), "2026-000001"),
                        new NotifiedTicket(UUID.fromString("0199aa10-0000-7000-8000-000000000002"), "2026-000002"));
        assertThat(opened.origin())
                .isEqualTo(new TicketOpened.Origin(UUID.fromString("0199aa10-0000-7000-8000-0000000000aa"), "call"));
        assertThat(opened.queue()).isEqualTo("assistance");
        assertThat(opened.address()).contains("caller@example.org");
        assertThat(opened.language()).isEqualTo("fr");
        assertThat(opened.mail()).isEqualTo(new TicketOpened.Mail("<1234@example.org>", "human"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ticketId", "number", "origin", "messageId", "channel", "queue"})
    void whatLacksAFieldThatWeNeedCannotBeRead(String field) {
        var renamed = Contract.of("ticket-service", "ticket-opened.json").replace("\"" + field + "\"", "\"other\"");

        assertThatThrownBy(() -> read(renamed))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(field);
    }

    private static TicketOpened read(String json) {
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8), TicketOpened.class);
    }
}
