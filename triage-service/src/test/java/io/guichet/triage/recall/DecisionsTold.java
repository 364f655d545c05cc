package io.guichet.triage.recall;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code triage.decisions} and remembers when the decisions on each message arrived. */
final class DecisionsTold implements AutoCloseable {

    private static final String TOPIC = "triage.decisions";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<UUID, Long> arrivals = new ConcurrentHashMap<>();
    private final Thread reader = new Thread(this::read, "decisions-told");
    private volatile boolean wanted = true;

    DecisionsTold(String bootstrapServers) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader.start();
    }

    /**
     * Waits until all of them are decided on.
     *
     * @return when the decisions on each arrived, as {@link System#nanoTime} tells
     */
    Map<UUID, Long> await(Collection<UUID> messages) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!arrivals.keySet().containsAll(messages)) {
            if (System.nanoTime() > end) {
                throw new AssertionError(
                        "of " + messages.size() + " messages some are not decided on after " + PATIENCE);
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return arrivals;
    }

    private void read() {
        while (wanted) {
            var records = consumer.poll(Duration.ofMillis(100));
            var now = System.nanoTime();
            records.forEach(record -> arrivals.putIfAbsent(message(record), now));
        }
        consumer.close();
    }

    private static UUID message(ConsumerRecord<String, byte[]> record) {
        try {
            return UUID.fromString(
                    JSON.readTree(record.value()).path("messageId").asText());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        wanted = false;
        reader.join();
    }
}
