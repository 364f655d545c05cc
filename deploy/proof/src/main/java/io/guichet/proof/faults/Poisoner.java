package io.guichet.proof.faults;

import io.guichet.proof.check.Facts.Origin;
import io.guichet.proof.check.Facts.Poison;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts records on every topic that no service can read, or that none is meant to read, and remembers where they lie. */
final class Poisoner implements AutoCloseable {
    private static final int HUGE = 1_900_000;
    private static final int MOST = 2 * 1024 * 1024;
    private static final byte[] BROKEN = "{\"broken\": ".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SOUND = "{\"from\": \"the future\"}".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> TYPES = Map.of(
            "intake.messages", "guichet.intake.message-received.v1",
            "triage.decisions", "guichet.triage.message-triaged.v1",
            "ticket.events", "guichet.ticket.opened.v1",
            "sla.events", "guichet.sla.deadline-missed.v1",
            "notification.events", "guichet.notification.sent.v1");

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Integer> readers;
    private final ConcurrentLinkedQueue<Poison> put = new ConcurrentLinkedQueue<>();

    /** @param readers how many consumers each topic has */
    Poisoner(String bootstrapServers, Map<String, Integer> readers) {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(MOST));
        // what is sent is sent once: a record that were repeated would be poison that nobody knows of
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, String.valueOf(Integer.MAX_VALUE));
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        this.readers = readers;
    }

    /** One of each kind on every topic that services read by type. */
    void poison() throws IOException, InterruptedException {
        for (String topic : TYPES.keySet()) {
            int all = readers.getOrDefault(topic, 0);
            String type = TYPES.get(topic);
            put("invalid JSON", topic, type, BROKEN, 1, all);
            put("2 MB", topic, type, new byte[HUGE], 1, all);
            put("null", topic, type, null, all, all);
            put("no envelope", topic, null, SOUND, all, all);
            put("unknown type", topic, "example.unknown.v1", SOUND, 0, 0);
            put("future version", topic, type.replaceAll("v1$", "v9"), SOUND, 0, 0);
        }
    }

    /** All that was put until now. */
    List<Poison> put() {
        return List.copyOf(put);
    }

    @Override
    public void close() {
        producer.close();
    }

    private void put(String kind, String topic, @Nullable String type, byte @Nullable [] body, int least, int most)
            throws IOException, InterruptedException {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, "poison", body);
        if (type != null) {
            header(record, "ce_specversion", "1.0");
            header(record, "ce_id", UUID.randomUUID().toString());
            header(record, "ce_source", "/proof");
            header(record, "ce_type", type);
        }
        header(record, "poison", kind);
        try {
            RecordMetadata at = producer.send(record).get(5, TimeUnit.MINUTES);
            put.add(new Poison(
                    kind, new Origin(topic, at.partition(), at.offset()), least, most, type != null && body != null));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("Poison could not be put on " + topic + ": " + e.getMessage(), e);
        }
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
