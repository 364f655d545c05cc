package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.sla.following.Following;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code ticket.events}. */
@ApplicationScoped
class TicketEventsConsumer {
    private static final String CHANNEL = "ticket-events";

    private final Inbox inbox;
    private final Following following;

    TicketEventsConsumer(Inbox inbox, Following following) {
        this.inbox = inbox;
        this.following = following;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TicketEvent::isWanted, this::apply);
    }

    private Uni<Void> apply(List<ReceivedEvent> events) {
        return following.follow(events.stream().map(TicketEvent::of).toList());
    }
}
