package io.guichet.chassis.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.chassis.thing.Database;
import io.guichet.embedded.KafkaServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The relay against real Kafka and real PostgreSQL. */
@QuarkusTest
@TestProfile(OutboxRelayComponentTest.WithKafka.class)
class OutboxRelayComponentTest {

    public static final class WithKafka implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PostgresResource.class), new TestResourceEntry(KafkaResource.class));
        }
    }

    public static final class KafkaResource implements QuarkusTestResourceLifecycleManager {
        @Override
        public Map<String, String> start() {
            var kafka = KafkaServer.forTests();
            kafka.createTopics("things", "told", "many", "large", "after");
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

    @Test
    void whatARequestCommittedReachesKafkaAsACloudEvent() {
        given().auth()
                .oauth2(Tokens.agent())
                .contentType("application/json")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .body("{\"name\":\"lamp\",\"parts\":[{\"name\":\"bulb\",\"usable\":true}]}")
                .post("/things")
                .then()
                .statusCode(204);

        var record = received("told", 1).get(0);
        assertThat(record.key()).isEqualTo("lamp");
        assertThat(headers(record))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_source", "/guichet/chassis-test")
                .containsEntry("ce_type", "told.v1")
                .containsEntry("ce_subject", "lamp")
                .containsEntry("content-type", "application/json")
                .containsKeys("ce_id", "ce_time");
        assertThat(headers(record).get("traceparent"))
                .as("the caller's trace goes on, in a step of its own")
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
    }

    @Test
    void thousandsGoOutInTheirOrderEachOnce() {
        var topic = "many";
        Database.texts("insert into outbox (event_id, topic, key, type, body)"
                + " select gen_random_uuid(), '" + topic
                + "', 'same', 'n.v1', convert_to(n::text, 'UTF8') from generate_series(1, 3000) n");

        assertThat(received(topic, 3000).stream().map(ConsumerRecord::value))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 3000)
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void whatCanNeverBeSentIsSetAsideAndHoldsNobodyUp() {
        var topic = "large";
        Database.texts("insert into outbox (event_id, topic, key, type, body) values"
                + " (gen_random_uuid(), '" + topic + "', 'k', 'n.v1', convert_to(repeat('x', 3000000), 'UTF8')),"
                + " (gen_random_uuid(), '" + topic + "', 'k', 'n.v1', convert_to('small', 'UTF8'))");

        assertThat(received(topic, 1).get(0).value()).isEqualTo("small");
        assertThat(Database.texts(
                        "select set_aside from outbox where topic = '" + topic + "' and set_aside is not null"))
                .singleElement()
                .asString()
                .contains("RecordTooLarge");
    }

    @Test
    void aRelayWhoseSessionIsEndedTakesItUpAgain() {
        Database.texts(
                "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'guichet-outbox-relay'");
        var topic = "after";
        Database.texts("insert into outbox (event_id, topic, key, type, body)" + " values (gen_random_uuid(), '" + topic
                + "', 'k', 'n.v1', convert_to('still', 'UTF8'))");

        assertThat(received(topic, 1).get(0).value()).isEqualTo("still");
    }

    private static List<ConsumerRecord<String, String>> received(String topic, int count) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        settings.put("group.id", UUID.randomUUID().toString());
        settings.put("auto.offset.reset", "earliest");
        settings.put("metadata.max.age.ms", 500);
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            for (int polls = 0; polls < 120 && records.size() < count; polls++) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
        }
        assertThat(records).hasSize(count);
        return records;
    }

    private static Map<String, String> headers(ConsumerRecord<String, String> record) {
        var headers = new HashMap<String, String>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
