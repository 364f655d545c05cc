package io.guichet.notification.acknowledgement;

import io.guichet.chassis.inbox.Inbox;
import io.guichet.notification.job.NotificationsAdded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of opened tickets. */
@ApplicationScoped
class TicketEventsConsumer {

    private static final String CHANNEL = "ticket-events";
    private static final Set<String> TYPES = Set.of(TicketOpened.TYPE);

    private final Inbox inbox;
    private final Acknowledgements acknowledgements;
    private final Event<NotificationsAdded> added;

    TicketEventsConsumer(Inbox inbox, Acknowledgements acknowledgements, Event<NotificationsAdded> added) {
        this.inbox = inbox;
        this.acknowledgements = acknowledgements;
        this.added = added;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, acknowledgements::request)
                .invoke(() -> added.fire(NotificationsAdded.SIGNAL));
    }
}
