package io.guichet.notification.acknowledgement;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.notification.job.NotificationsAdded;
import io.guichet.notification.telling.Telling;
import io.guichet.notification.ticket.TicketNews;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of tickets. */
@ApplicationScoped
class TicketEventsConsumer {

    private static final String CHANNEL = "ticket-events";

    private final Inbox inbox;
    private final Acknowledgements acknowledgements;
    private final Telling telling;
    private final Event<NotificationsAdded> added;

    TicketEventsConsumer(
            Inbox inbox, Acknowledgements acknowledgements, Telling telling, Event<NotificationsAdded> added) {
        this.inbox = inbox;
        this.telling = telling;
        this.acknowledgements = acknowledgements;
        this.added = added;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, this::isAboutTickets, this::hear)
                .invoke(() -> added.fire(NotificationsAdded.SIGNAL));
    }

    // also types that nobody thought of yet: each has where its ticket stands
    private boolean isAboutTickets(String type) {
        return TicketNews.what(type).isPresent();
    }

    private Uni<Void> hear(List<ReceivedEvent> events) {
        var opened = events.stream()
                .filter(event -> event.type().equals(TicketOpened.TYPE))
                .toList();
        return telling.hear(events).chain(() -> acknowledgements.request(opened));
    }
}
