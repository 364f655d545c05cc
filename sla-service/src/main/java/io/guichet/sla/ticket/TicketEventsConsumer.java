package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.sla.deadline.DeadlineSetting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code ticket.events}. */
@ApplicationScoped
class TicketEventsConsumer {
    private static final String CHANNEL = "ticket-events";
    private static final Set<String> TYPES = Set.of("guichet.ticket.opened.v1");

    private final Inbox inbox;
    private final DeadlineSetting setting;

    TicketEventsConsumer(Inbox inbox, DeadlineSetting setting) {
        this.inbox = inbox;
        this.setting = setting;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::apply);
    }

    private Uni<Void> apply(List<ReceivedEvent> events) {
        return setting.open(events.stream().map(OpenedTicket::of).toList());
    }
}
