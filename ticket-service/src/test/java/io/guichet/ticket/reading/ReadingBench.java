package io.guichet.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * How long pages and single tickets take among many: 50 requests a second of each sort for 60 seconds, counted from the moment at which
 * each was due (open loop). {@code -Dtickets=} changes the million.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class ReadingBench {

    private static final int TICKETS = Integer.getInteger("tickets", 1_000_000);
    private static final int RATE = 50;
    private static final int SECONDS = 60;
    private static final int WARM_UP = 15;

    private static final String[] WORDS = {
        "export balance", "écritures", "\"bilan report\"", "licence -réseau", "personne 4711"
    };
    private static final String[] FILTERS = {
        "queue=assistance&status=open&sort=urgency",
        "status=new&status=open&sort=urgency",
        "queue=rnd&sort=-opened",
        "priority=urgent&kind=evolution&sort=-changed",
        "label=manager&status=closed",
        "overdue=true&queue=contact",
        "sort=-changed",
        "kind=training-follow-up&openedFrom=2026-06-01T00:00:00Z"
    };

    private final HttpClient http = HttpClient.newHttpClient();
    private final String token = Tokens.agent();

    @Test
    void pagesAndTickets() throws Exception {
        long start = System.nanoTime();
        fill();
        System.out.printf(
                "%,d tickets, %,d entries made in %d s%n",
                TICKETS, 5 * TICKETS, (System.nanoTime() - start) / 1_000_000_000);
        var sorts = Map.<String, Function<Random, String>>of(
                "list and filter pages", random -> "/tickets?" + FILTERS[random.nextInt(FILTERS.length)],
                "full-text pages", random -> "/tickets?q=" + encoded(WORDS[random.nextInt(WORDS.length)]),
                "single tickets", random -> "/tickets/2026-%06d".formatted(1 + random.nextInt(TICKETS)));
        for (var sort : new java.util.TreeMap<>(sorts).entrySet()) {
            load(sort.getValue(), WARM_UP);
            report(sort.getKey(), load(sort.getValue(), SECONDS));
        }
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        System.out.printf("heap in use %d MiB, of %d MiB at most%n", heap.getUsed() >> 20, heap.getMax() >> 20);
    }

    private ConcurrentSkipListMap<Long, Long> load(Function<Random, String> sort, int seconds) {
        var micros = new ConcurrentSkipListMap<Long, Long>();
        var random = new Random(1);
        var requests = new CompletableFuture<?>[RATE * seconds];
        long begin = System.nanoTime();
        for (int i = 0; i < requests.length; i++) {
            long due = begin + i * (1_000_000_000L / RATE);
            LockSupport.parkNanos(due - System.nanoTime());
            requests[i] = get(sort.apply(random)).thenAccept(response -> {
                assertThat(response.statusCode()).isEqualTo(200);
                micros.merge((System.nanoTime() - due) / 1_000, 1L, Long::sum);
            });
        }
        CompletableFuture.allOf(requests).join();
        return micros;
    }

    private CompletableFuture<HttpResponse<Void>> get(String path) {
        var request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
    }

    private static void report(String sort, ConcurrentSkipListMap<Long, Long> micros) {
        System.out.printf(
                "%s at %d/s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                sort, RATE, percentile(micros, 0.5) / 1e3, percentile(micros, 0.99) / 1e3, micros.lastKey() / 1e3);
    }

    private static long percentile(ConcurrentSkipListMap<Long, Long> micros, double share) {
        long left = Math.round(share * RATE * SECONDS);
        for (var entry : micros.entrySet()) {
            left -= entry.getValue();
            if (left <= 0) {
                return entry.getKey();
            }
        }
        return micros.lastKey();
    }

    private static void fill() throws IOException, SQLException {
        var config = ConfigProvider.getConfig();
        try (var sql = ReadingBench.class.getResourceAsStream("/bench/reading.sql");
                var connection = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
                var statement = connection.createStatement()) {
            var text = new String(sql.readAllBytes(), StandardCharsets.UTF_8).replace(":n", Integer.toString(TICKETS));
            for (var one : text.split(";\\R")) {
                statement.execute(one);
            }
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
