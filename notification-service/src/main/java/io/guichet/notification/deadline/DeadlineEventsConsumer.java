package io.guichet.notification.deadline;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.notification.job.NotificationsAdded;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of deadlines. */
@ApplicationScoped
class DeadlineEventsConsumer {

    private static final String CHANNEL = "sla-events";
    private static final Set<String> TYPES = Set.of(DeadlineNews.APPROACHING, DeadlineNews.MISSED);

    private final Inbox inbox;
    private final Warnings warnings;
    private final Event<NotificationsAdded> added;

    DeadlineEventsConsumer(Inbox inbox, Warnings warnings, Event<NotificationsAdded> added) {
        this.inbox = inbox;
        this.warnings = warnings;
        this.added = added;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::warn).invoke(() -> added.fire(NotificationsAdded.SIGNAL));
    }

    private Uni<Void> warn(List<ReceivedEvent> events) {
        return warnings.give(events);
    }
}
