package io.guichet.intake.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.PostgresResource;
import io.guichet.chassis.testing.Tokens;
import io.guichet.intake.Stored;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How long it takes to take 100,000 contacts in over HTTP, and to give them out. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportBench {

    private static final int CONTACTS = 100_000;
    private static final int RUNS = 3;

    private static final RestAssuredConfig PATIENT = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 300_000));

    @Inject
    Stored stored;

    @Test
    void takeInAndGiveOut() {
        byte[] file = file();
        double[] seconds = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            stored.clear();
            seconds[run] = timed(() -> take(file, "added"));
            System.out.printf("run %d: %.1f s%n", run + 1, seconds[run]);
            assertThat(stored.count("contact")).isEqualTo(CONTACTS);
        }
        double again = timed(() -> take(file, "unchanged"));
        double out = timed(() -> assertThat(given().auth()
                        .oauth2(Tokens.manager())
                        .get("/contacts/csv")
                        .asByteArray())
                .hasSizeGreaterThan(file.length));
        Arrays.sort(seconds);
        System.out.printf(
                "import of %,d contacts (%.1f MB): median %.1f s, from %.1f to %.1f s in %d runs; the same again %.1f s; export %.1f s%n",
                CONTACTS, file.length / 1e6, seconds[RUNS / 2], seconds[0], seconds[RUNS - 1], RUNS, again, out);
    }

    private static void take(byte[] file, String expected) {
        Response report = given().config(PATIENT)
                .auth()
                .oauth2(Tokens.system())
                .contentType("text/csv")
                .body(file)
                .post("/contacts/csv");
        assertThat(report.<Integer>path(expected)).isEqualTo(CONTACTS);
    }

    /** Five contacts of each organization, each with an address and a number. */
    private static byte[] file() {
        return IntStream.range(0, CONTACTS)
                .mapToObj(i ->
                        "P-%1$d;Prénom%1$d Nom%1$d;fr;C-%2$d;Organization %2$d;person%1$d@example.org;+3356%1$07d\n"
                                .formatted(i, i / 5))
                .collect(Collectors.joining(
                        "", "external_id;name;language;organization_external_id;organization;addresses;numbers\n", ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static double timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
