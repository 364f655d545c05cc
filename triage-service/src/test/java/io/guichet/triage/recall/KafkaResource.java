package io.guichet.triage.recall;

import io.guichet.embedded.KafkaServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real broker with the topics that triage reads and writes, and the relay that sends to it. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var kafka = KafkaServer.forTests();
        kafka.createTopics(
                "intake.messages",
                "ticket.events",
                "contact.events",
                "triage.decisions",
                "intake.messages.dlq",
                "ticket.events.dlq",
                "contact.events.dlq");
        return Map.of(
                "kafka.bootstrap.servers", kafka.bootstrapServers(),
                "mp.messaging.outgoing.outbox.connector", "smallrye-kafka",
                "guichet.outbox.enabled", "true");
    }

    @Override
    public void stop() {
        // the broker ends with the JVM
    }
}
