package io.guichet.ticket.privacy;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows what intake tells of contacts. */
@ApplicationScoped
class ContactEventsConsumer {

    private static final String CHANNEL = "contact-events";
    private static final Set<String> TYPES = Set.of(ContactEvent.CHANGED, ContactEvent.MERGED, ContactEvent.ERASED);

    private final Inbox inbox;
    private final ContactFollowing following;

    ContactEventsConsumer(Inbox inbox, ContactFollowing following) {
        this.inbox = inbox;
        this.following = following;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::follow);
    }

    // in the order in which it was told, as many at a time as are of one kind
    private Uni<Void> follow(List<ReceivedEvent> events) {
        var done = Uni.createFrom().voidItem();
        for (var run : runs(events)) {
            done = done.chain(() -> followRun(run));
        }
        return done;
    }

    private Uni<Void> followRun(List<ReceivedEvent> run) {
        return isChange(run.get(0))
                ? following.change(run.stream()
                        .map(event -> ContactEvent.of(event).known())
                        .toList())
                : following.go(run.stream()
                        .flatMap(event -> ContactEvent.of(event).gone(event.type()))
                        .toList());
    }

    private static List<List<ReceivedEvent>> runs(List<ReceivedEvent> events) {
        var runs = new ArrayList<List<ReceivedEvent>>();
        for (var event : events) {
            if (runs.isEmpty() || isChange(runs.get(runs.size() - 1).get(0)) != isChange(event)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(event);
        }
        return runs;
    }

    private static boolean isChange(ReceivedEvent event) {
        return event.type().equals(ContactEvent.CHANGED);
    }
}
