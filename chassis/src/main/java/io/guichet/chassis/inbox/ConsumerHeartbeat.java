package io.guichet.chassis.inbox;

import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;

/** Whether the consumers of this service still poll. One that stopped is not alive: only a new process helps. */
@ApplicationScoped
public class ConsumerHeartbeat {

    /** Longer than any pause between polls, shorter than what Kafka waits before it gives the partitions away. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final KafkaClientService kafka;

    ConsumerHeartbeat(KafkaClientService kafka) {
        this.kafka = kafka;
    }

    /** Names of the channels whose consumer has not polled for a minute. */
    public List<String> silent() {
        return kafka.getConsumerChannels().stream()
                .filter(channel -> kafka.getConsumers(channel).stream().anyMatch(ConsumerHeartbeat::isSilent))
                .sorted()
                .toList();
    }

    private static boolean isSilent(KafkaConsumer<?, ?> consumer) {
        Consumer<?, ?> client = consumer.unwrap();
        return client == null || secondsSincePoll(client) > SILENCE.toSeconds();
    }

    private static double secondsSincePoll(Consumer<?, ?> client) {
        return client.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals("last-poll-seconds-ago"))
                .map(Map.Entry::getValue)
                .filter(metric -> metric.metricValue() instanceof Double)
                .mapToDouble(metric -> (Double) metric.metricValue())
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }
}
