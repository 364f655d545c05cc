package io.guichet.triage.recall;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guichet.chassis.event.CloudEventHeaders;
import io.guichet.triage.message.ReceivedMessage;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * From {@code intake.messages} to {@code triage.decisions}, with real Kafka and a real, durable PostgreSQL: decisions per second out
 * of a backlog, then what triage adds at 50 messages a second. Of four messages two are customers' mails, one reports a backup, one is
 * a reply that nobody can prove: {@code ./triage-service/bench Decisions}.
 */
@QuarkusTest
@TestProfile(WithKafka.class)
class DecisionsBench {

    private static final int WARM_UP = 6_000;
    private static final int BACKLOG = 5_000;
    private static final int RUNS = 5;
    private static final int A_SECOND = 50;
    private static final Duration STEADY = Duration.ofSeconds(40);
    private static final int STEADY_RUNS = 2;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void decisions() throws InterruptedException {
        try (var producer = producer();
                var told = new DecisionsTold(bootstrapServers)) {
            rate(WARM_UP, producer, told);
            var rates = new double[RUNS];
            for (var run = 0; run < RUNS; run++) {
                rates[run] = rate(BACKLOG, producer, told);
            }
            Arrays.sort(rates);
            System.out.printf(
                    "decisions with database and Kafka: median %.0f/s (%.0f to %.0f in %d runs of %,d messages)%n",
                    rates[RUNS / 2], rates[0], rates[RUNS - 1], RUNS, BACKLOG);
            for (var run = 1; run <= STEADY_RUNS; run++) {
                var times = latencies(producer, told);
                System.out.printf(
                        "added latency at %d/s, run %d of %d: p50 %.1f ms, p99 %.1f ms, longest %.1f ms (%,d messages)%n",
                        A_SECOND,
                        run,
                        STEADY_RUNS,
                        millis(times, 0.5),
                        millis(times, 0.99),
                        millis(times, 1),
                        times.length);
            }
        }
    }

    private static double rate(int count, KafkaProducer<String, byte[]> producer, DecisionsTold told)
            throws InterruptedException {
        var mails = mails(count);
        var start = System.nanoTime();
        mails.forEach(mail -> producer.send(record(mail)));
        var arrivals = told.await(ids(mails));
        var last = mails.stream()
                .mapToLong(mail -> arrivals.get(mail.id()) - start)
                .max()
                .orElseThrow();
        return count * 1e9 / last;
    }

    /** Open loop: each is due at its moment, and counts from it, however late the ones before it are. */
    private static long[] latencies(KafkaProducer<String, byte[]> producer, DecisionsTold told)
            throws InterruptedException {
        var mails = mails((int) STEADY.toSeconds() * A_SECOND);
        var interval = TimeUnit.SECONDS.toNanos(1) / A_SECOND;
        var start = System.nanoTime() + interval;
        for (var i = 0; i < mails.size(); i++) {
            var early = start + i * interval - System.nanoTime();
            if (early > 0) {
                TimeUnit.NANOSECONDS.sleep(early);
            }
            producer.send(record(mails.get(i)));
        }
        var arrivals = told.await(ids(mails));
        return IntStream.range(0, mails.size())
                .mapToLong(i -> arrivals.get(mails.get(i).id()) - (start + i * interval))
                .sorted()
                .toArray();
    }

    private static List<UUID> ids(List<Mailbag> mails) {
        return mails.stream().map(Mailbag::id).toList();
    }

    private static List<Mailbag> mails(int count) {
        var mails = new ArrayList<Mailbag>();
        for (var i = 0; i < count; i++) {
            mails.add(sample(i));
        }
        return mails;
    }

    private static Mailbag sample(int message) {
        var who = UUID.randomUUID();
        var address = who + "@client.example";
        return switch (message % 4) {
            case 0 ->
                Mailbag.mail("Sauvegarde réussie sur NAS-" + message, "nas@" + who + ".example")
                        .category("automatic");
            case 1 ->
                Mailbag.mail("Re: [2026-000001] Export", address)
                        .by(who, who)
                        .answers("<a@client.example>", "<b@client.example>");
            default -> Mailbag.mail("L'export ne démarre pas", address).by(who, who);
        };
    }

    private static ProducerRecord<String, byte[]> record(Mailbag mail) {
        var record = new ProducerRecord<>(
                "intake.messages", mail.id().toString(), mail.told().getBytes(UTF_8));
        record.headers()
                .add(new RecordHeader(CloudEventHeaders.ID, mail.id().toString().getBytes(UTF_8)))
                .add(new RecordHeader(CloudEventHeaders.TYPE, ReceivedMessage.TYPE.getBytes(UTF_8)));
        return record;
    }

    private KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] / 1e6;
    }
}
