package io.guichet.triage.recall;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.projection.TicketMail;
import io.guichet.triage.projection.Tickets;
import io.guichet.triage.projection.TicketsAsked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

/**
 * With a million tickets: how long it takes to find those that a message may belong to, and until the service is ready after a restart.
 * The latter wants the packaged service ({@code mvn -DskipTests package}): {@code ./triage-service/bench Projection}.
 */
@QuarkusTest
@TestProfile(WithKafka.class)
class ProjectionBench {

    private static final int TICKETS = 1_000_000;
    private static final int WARM_UP = 2_000;
    private static final int LOOKUPS = 10_000;
    private static final int RUNS = 3;
    private static final int STARTS = 3;

    // 200,000 contacts; one ticket in twenty is open
    private static final String FILL = """
            insert into ticket (id, number, status, sequence, contact_id, organization_id, addresses, opened_at, closed_at, written_at)
            select md5('t' || i)::uuid, '2026-' || lpad(i::text, 6, '0'), case when i %% 20 = 0 then 'open' else 'closed' end, 3,
                   md5('c' || i %% 200000)::uuid, md5('o' || i %% 20000)::uuid, array['c' || i %% 200000 || '@client.example'],
                   now() - make_interval(mins => i), case when i %% 20 = 0 then null else now() end, now() - make_interval(mins => i)
            from generate_series(1, %d) as i
            """.formatted(TICKETS);

    @Inject
    Pool pool;

    @Inject
    Tickets tickets;

    @Inject
    Config config;

    @Test
    void lookupsAndRestarts() throws Throwable {
        fill();
        lookups();
        restarts();
    }

    private void fill() {
        pool.query(FILL).executeAndAwait();
        pool.query("insert into ticket_mail select md5('m' || i)::uuid, md5('t' || i)::uuid from generate_series(1, "
                        + TICKETS + ") as i")
                .executeAndAwait();
        pool.query("vacuum analyze ticket").executeAndAwait();
        pool.query("vacuum analyze ticket_mail").executeAndAwait();
    }

    private void lookups() throws Throwable {
        var random = RandomGenerator.getDefault();
        times(WARM_UP, random);
        for (var run = 1; run <= RUNS; run++) {
            var times = times(LOOKUPS, random);
            System.out.printf(
                    "projection, %,d tickets, run %d of %d: %,d lookups, p50 %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                    TICKETS, run, RUNS, LOOKUPS, millis(times, 0.5), millis(times, 0.99), millis(times, 1));
        }
    }

    private void restarts() throws Exception {
        assertThat(Restart.isPackaged())
                .as("the service is packaged: mvn -DskipTests package")
                .isTrue();
        var restart = new Restart(config);
        var times = new ArrayList<Duration>();
        for (var start = 0; start < STARTS; start++) {
            times.add(restart.time());
        }
        times.sort(null);
        System.out.printf(
                "restart with %,d tickets: ready after %.1f s (median of %d; %.1f to %.1f s)%n",
                TICKETS, seconds(times.get(STARTS / 2)), STARTS, seconds(times.get(0)), seconds(times.get(STARTS - 1)));
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1e3;
    }

    private long[] times(int lookups, RandomGenerator random) throws Throwable {
        var times = new long[lookups];
        for (var i = 0; i < lookups; i++) {
            var asked = asked(random);
            var start = System.nanoTime();
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(() -> tickets.find(asked)));
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        return times;
    }

    /** What a reply asks for: a number, three mails, its contact. */
    private static TicketsAsked asked(RandomGenerator random) {
        var ticket = random.nextInt(TICKETS) + 1;
        return new TicketsAsked(
                Set.of(),
                Set.of("2026-%06d".formatted(ticket)),
                Set.of(md5("m" + ticket), TicketMail.key("<" + ticket + "@a>"), TicketMail.key("<" + ticket + "@b>")),
                Set.of(md5("c" + ticket % 200_000)));
    }

    private static UUID md5(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * quantile))] / 1e6;
    }
}
