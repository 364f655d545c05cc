package io.guichet.chassis.thing;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.chassis.outbox.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as services have them: each thing that comes in is told on another topic. */
@ApplicationScoped
public class ThingConsumer {

    public record Thing(String name) {}

    private final Inbox inbox;
    private final Outbox outbox;

    ThingConsumer(Inbox inbox, Outbox outbox) {
        this.inbox = inbox;
        this.outbox = outbox;
    }

    @Incoming("things")
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume("things", records, Set.of("thing.v1"), this::tell);
    }

    private Uni<Void> tell(List<ReceivedEvent> events) {
        return outbox.add(events.stream().map(ThingConsumer::told).toList());
    }

    private static OutgoingEvent told(ReceivedEvent event) {
        var thing = event.as(Thing.class);
        if (thing.name().equals("the one that breaks")) {
            throw new IllegalStateException("broken by " + thing.name());
        }
        return OutgoingEvent.of("told", thing.name(), "told.v1", thing.name(), thing)
                .causedBy(event);
    }
}
