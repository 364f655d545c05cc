package io.guichet.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void percentilesAreOfWhatArrived() {
        Results results = new Results();
        for (int i = 1; i <= 100; i++) {
            results.arrived(Duration.ofMillis(i));
        }

        assertThat(results.arrivals()).isEqualTo(100);
        assertThat(results.report().lines())
                .anyMatch(line -> line.matches("\\s+p50\\s+50[.,]. ms"))
                .anyMatch(line -> line.matches("\\s+p99\\s+99[.,]. ms"))
                .anyMatch(line -> line.matches("\\s+max\\s+100[.,]. ms"))
                .anyMatch(line -> line.matches("\\s+errors\\s+0"));
    }

    @Test
    void errorsAreCountedByReasonAndAreNoTimes() {
        Results results = new Results();
        results.failed("answered with 503");
        results.failed("answered with 503");
        results.failed("no acknowledgement within 60 s");

        assertThat(results.errors()).isEqualTo(3);
        assertThat(results.report().lines())
                .anyMatch(line -> line.matches("\\s+answered with 503\\s*2"))
                .anyMatch(line -> line.matches("\\s+p99\\s+-"));
    }
}
