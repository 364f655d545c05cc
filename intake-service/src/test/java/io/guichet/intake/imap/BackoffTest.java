package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Backoff backoff = new Backoff();

    @Test
    void theFirstPauseIsShort() {
        backoff.failed(NOW, FIRST, LONGEST);

        assertThat(backoff.waits(NOW.plusMillis(499))).isTrue();
        assertThat(backoff.waits(NOW.plusMillis(1_500))).isFalse();
    }

    @Test
    void pausesGrowAndHaveAnEndHoweverManyFailures() {
        for (int i = 0; i < 1_000; i++) {
            backoff.failed(NOW, FIRST, LONGEST);
        }

        assertThat(backoff.waits(NOW.plusSeconds(29))).isTrue();
        assertThat(backoff.waits(NOW.plusSeconds(90))).isFalse();
    }

    @Test
    void aSuccessEndsThem() {
        backoff.failed(NOW, FIRST, LONGEST);
        backoff.succeeded();

        assertThat(backoff.waits(NOW)).isFalse();
    }
}
