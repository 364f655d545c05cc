package io.guichet.triage.intake;

import io.guichet.chassis.inbox.Inbox;
import io.guichet.triage.message.ReceivedMessage;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes the messages that intake received. */
@ApplicationScoped
class ReceivedMessageConsumer {

    private static final String CHANNEL = "intake-messages";
    private static final Set<String> TYPES = Set.of(ReceivedMessage.TYPE);

    private final Inbox inbox;
    private final Triage triage;
    private final MeterRegistry metrics;

    ReceivedMessageConsumer(Inbox inbox, Triage triage, MeterRegistry metrics) {
        this.inbox = inbox;
        this.triage = triage;
        this.metrics = metrics;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        var decided = new DecidedBatch();
        return inbox.consume(
                        CHANNEL,
                        records,
                        TYPES,
                        events -> triage.decide(events).invoke(decided::add).replaceWithVoid())
                .invoke(() -> decided.count(metrics));
    }
}
