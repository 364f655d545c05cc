package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.id.Ids;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "6, 32", "7, 60", "8, 60", "1000, 60"})
    void pausesDoubleUpToTheLongest(int attempt, int minutes) {
        assertThat(backoff.after(attempt, Ids.next()))
                .isBetween(
                        Duration.ofMinutes(minutes),
                        Duration.ofMinutes(minutes).multipliedBy(6).dividedBy(5));
    }

    @Test
    void whatFailedTogetherDoesNotComeBackTogether() {
        var pauses = IntStream.range(0, 50)
                .mapToObj(i -> backoff.after(1, Ids.next()))
                .distinct();

        assertThat(pauses).hasSizeGreaterThan(25);
    }
}
