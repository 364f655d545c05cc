package io.guichet.ticket.deadline;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.timeline.Timeline;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps on the timeline what the clocks say, and when tickets are due (P29, P30). */
@ApplicationScoped
class DeadlineConsumer {

    private static final String CHANNEL = "sla-events";
    private static final Set<String> TYPES = Set.of(DeadlineEvent.SET, DeadlineEvent.MISSED, DeadlineEvent.MET);

    private final Inbox inbox;
    private final Timeline timeline;
    private final DueMoments due;
    private final Desk desk;
    private final InstantSource clock;

    DeadlineConsumer(Inbox inbox, Timeline timeline, DueMoments due, Desk desk, InstantSource clock) {
        this.inbox = inbox;
        this.timeline = timeline;
        this.due = due;
        this.desk = desk;
        this.clock = clock;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::note);
    }

    private Uni<Void> note(List<ReceivedEvent> events) {
        var now = clock.instant();
        return timeline.add(events.stream()
                        .filter(event -> !event.type().equals(DeadlineEvent.MET))
                        .map(event -> DeadlineEvent.entry(event, desk, now))
                        .toList())
                .flatMap(written -> due.write(events.stream()
                        .map(event -> event.as(DeadlineEvent.class).moment())
                        .toList()));
    }
}
