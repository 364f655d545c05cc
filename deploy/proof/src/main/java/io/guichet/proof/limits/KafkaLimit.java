package io.guichet.proof.limits;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** How fast Kafka alone takes records of the usual size, as its own producer test does: {@code acks=all}, idempotent. */
public final class KafkaLimit {
    private static final String TOPIC = "proof.limit";
    private static final int PARTITIONS = 6;

    private KafkaLimit() {}

    /**
     * Records that were acknowledged.
     *
     * @param recordsPerSecond of this size
     * @param bytes of each record's body
     */
    public record Result(double recordsPerSecond, int bytes) {}

    /** @throws IOException if the broker does not take them */
    public static Result measure(String bootstrapServers, int bytes, int seconds)
            throws IOException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
            try {
                return new Result(produce(bootstrapServers, bytes, seconds), bytes);
            } finally {
                admin.deleteTopics(List.of(TOPIC)).all().get();
            }
        } catch (ExecutionException e) {
            throw new IOException("Kafka could not be measured: " + e.getMessage(), e);
        }
    }

    private static double produce(String bootstrapServers, int bytes, int seconds) throws IOException {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        byte[] body = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(body);
        LongAdder acknowledged = new LongAdder();
        AtomicReference<Exception> failure = new AtomicReference<>();
        long start = System.nanoTime();
        long end = start + TimeUnit.SECONDS.toNanos(seconds);
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer())) {
            while (System.nanoTime() < end && failure.get() == null) {
                producer.send(new ProducerRecord<>(TOPIC, body), (metadata, wrong) -> {
                    if (wrong == null) {
                        acknowledged.increment();
                    } else {
                        failure.set(wrong);
                    }
                });
            }
        }
        if (failure.get() != null) {
            throw new IOException("Kafka refused a record: " + failure.get().getMessage(), failure.get());
        }
        return acknowledged.sum() / ((System.nanoTime() - start) / 1e9);
    }
}
