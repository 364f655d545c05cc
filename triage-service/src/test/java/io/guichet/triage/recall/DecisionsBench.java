package io.guichet.triage.recall;

import io.guichet.chassis.testing.EventsIn;
import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Decisions per second with a real, durable PostgreSQL, batches of 200 as Kafka hands them over; two customers' mails, one report of a
 * backup, one reply that nobody can prove in each four: {@code ./triage-service/bench Decisions}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class DecisionsBench {

    private static final int BATCH = 200;
    private static final int WARM_UP = 20;
    private static final int BATCHES = 25;
    private static final int RUNS = 5;

    @Test
    void decisions() {
        batches(WARM_UP);
        var rates = new double[RUNS];
        for (var run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            batches(BATCHES);
            rates[run] = BATCH * BATCHES / ((System.nanoTime() - start) / 1e9);
        }
        Arrays.sort(rates);
        System.out.printf(
                "decisions with database: median %.0f/s (%.0f to %.0f in %d runs of %,d messages)%n",
                rates[RUNS / 2], rates[0], rates[RUNS - 1], RUNS, BATCH * BATCHES);
    }

    private static void batches(int count) {
        for (var i = 0; i < count; i++) {
            var batch = EventsIn.to("intake-messages");
            for (var message = 0; message < BATCH; message++) {
                sample(message).addTo(batch);
            }
            batch.send();
        }
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
}
