package io.guichet.ticket.acknowledgement;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.ticket.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps on the timeline whether the customer was told the ticket's number (P29, P32). */
@ApplicationScoped
class NotificationConsumer {

    private static final String CHANNEL = "notification-events";
    private static final Set<String> TYPES = Set.of(
            AcknowledgementResult.SENT,
            AcknowledgementResult.FAILED,
            AcknowledgementResult.SUPPRESSED,
            AcknowledgementResult.IN_DOUBT);

    private final Inbox inbox;
    private final Timeline timeline;
    private final InstantSource clock;

    NotificationConsumer(Inbox inbox, Timeline timeline, InstantSource clock) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::note);
    }

    private Uni<Void> note(List<ReceivedEvent> events) {
        var now = clock.instant();
        return timeline.add(events.stream()
                .flatMap(event -> AcknowledgementResult.entries(event, now).stream())
                .toList());
    }
}
