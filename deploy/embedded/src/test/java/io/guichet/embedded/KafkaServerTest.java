package io.guichet.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {
    @TempDir
    Path directory;

    private KafkaSettings settings() {
        return new KafkaSettings(
                directory.resolve("kafka"),
                Ports.free(),
                Ports.free(),
                List.of("ticket.events", "ticket.events.dlq"),
                6,
                Duration.ofDays(30));
    }

    private static void send(String bootstrapServers, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "max.request.size", "1200000"),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(new ProducerRecord<>("ticket.events", "key", value)).get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String bootstrapServers, int expected) {
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", "reader", "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of("ticket.events"));
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            while (values.size() < expected && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(200))) {
                    values.add(one.value());
                }
            }
        }
        return values;
    }

    private static Process process(KafkaSettings settings) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "io.guichet.embedded.KafkaServer",
                        "--data",
                        settings.directory().toString(),
                        "--port",
                        String.valueOf(settings.port()),
                        "--controller-port",
                        String.valueOf(settings.controllerPort()),
                        "--topics",
                        String.join(",", settings.topics()),
                        "--partitions",
                        String.valueOf(settings.partitions()),
                        "--retention-days",
                        String.valueOf(settings.retention().toDays()))
                .redirectErrorStream(true)
                .redirectOutput(settings.directory().resolveSibling("kafka.log").toFile())
                .start();
    }

    @Test
    void topicsRecordsAndClusterIdSurviveARestart() throws Exception {
        KafkaSettings settings = settings();
        String cluster;
        try (KafkaServer kafka = new KafkaServer(settings).start()) {
            send(kafka.bootstrapServers(), "first");
            cluster = clusterId(kafka.bootstrapServers());
        }
        try (KafkaServer kafka = new KafkaServer(settings).start()) {
            send(kafka.bootstrapServers(), "x".repeat(1024 * 1024));

            assertThat(clusterId(kafka.bootstrapServers())).isEqualTo(cluster);
            assertThat(read(kafka.bootstrapServers(), 2)).hasSize(2).startsWith("first");
        }
    }

    @Test
    void topicsAreMadeOnceWithTheirPartitionsAndRetention() throws Exception {
        KafkaSettings settings = settings();
        try (KafkaServer kafka = new KafkaServer(settings).start()) {
            kafka.createTopics("ticket.events", "sla.events");

            try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .isEqualTo(Set.of("ticket.events", "ticket.events.dlq", "sla.events"));
                assertThat(admin.describeTopics(List.of("sla.events"))
                                .topicNameValues()
                                .get("sla.events")
                                .get()
                                .partitions())
                        .hasSize(6);
            }
        }
    }

    @Test
    void aProcessThatIsKilledKeepsItsRecordsAndOneThatIsToldToEndEndsSoon() throws Exception {
        KafkaSettings settings = settings();
        String bootstrapServers = "127.0.0.1:" + settings.port();
        Process killed = process(settings);
        try {
            send(bootstrapServers, "before the kill");
        } finally {
            killed.destroyForcibly().waitFor();
        }
        Process second = process(settings);
        try {
            assertThat(read(bootstrapServers, 1)).containsExactly("before the kill");
            long told = System.nanoTime();
            second.destroy();
            assertThat(second.waitFor(8, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(6));
            assertThat(Files.readString(directory.resolve("kafka.log"))).contains("Kafka is ready.");
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    @Test
    void aTakenPortIsOneSentence() {
        KafkaSettings settings = settings();
        try (KafkaServer kafka = new KafkaServer(settings).start()) {
            assertThatThrownBy(() -> new KafkaServer(settings).start())
                    .isInstanceOf(PartFailed.class)
                    .hasMessageStartingWith("Port " + settings.port() + ", which Kafka needs, is taken")
                    .hasMessageNotContaining(kafka.getClass().getName());
        }
    }

    private static String clusterId(String bootstrapServers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
