package io.guichet.sla.held;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.sla.following.Following;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code triage.decisions} for messages that are held. */
@ApplicationScoped
class DecisionsConsumer {
    private static final String CHANNEL = "triage-decisions";
    private static final Set<String> TYPES = Set.of("guichet.triage.message-triaged.v1");

    private final Inbox inbox;
    private final Following following;
    private final InstantSource clock;

    DecisionsConsumer(Inbox inbox, Following following, InstantSource clock) {
        this.inbox = inbox;
        this.following = following;
        this.clock = clock;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::apply);
    }

    private Uni<Void> apply(List<ReceivedEvent> events) {
        Instant now = clock.instant();
        return following.follow(events.stream()
                .flatMap(event -> TriagedMessage.facts(event, now))
                .toList());
    }
}
