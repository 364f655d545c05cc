package io.guichet.proof.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads {@code ticket.events} from now on with a consumer of its own and tells of each ticket that opened. */
public final class TicketWatch implements AutoCloseable {
    private static final String TOPIC = "ticket.events";
    private static final String OPENED = "guichet.ticket.opened.v1";

    private final ObjectMapper json = new ObjectMapper();
    private final KafkaConsumer<String, byte[]> consumer;
    private final Consumer<OpenedTicket> listener;
    private final Thread thread = new Thread(this::read, "ticket-watch");

    /**
     * A ticket that opened.
     *
     * @param messageId of the message that opened it
     * @param atNanos when this program read of it, by {@link System#nanoTime()}
     */
    public record OpenedTicket(String messageId, long atNanos) {}

    /** Watches at once. */
    public TicketWatch(String bootstrapServers, Consumer<OpenedTicket> listener) {
        this.listener = listener;
        this.consumer = new KafkaConsumer<>(
                properties(bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(TOPIC).stream()
                .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }

    private static Properties properties(String bootstrapServers) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return properties;
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                    Header type = event.headers().lastHeader("ce_type");
                    if (type != null && OPENED.equals(new String(type.value(), StandardCharsets.UTF_8))) {
                        opened(event.value());
                    }
                }
            }
        } catch (WakeupException closed) {
            // that is what it is for
        }
    }

    private void opened(byte[] body) {
        long now = System.nanoTime();
        try {
            JsonNode event = json.readTree(body);
            listener.accept(
                    new OpenedTicket(event.path("origin").path("messageId").asText(), now));
        } catch (IOException poison) {
            // not an event; consumers pass it over too
        }
    }
}
