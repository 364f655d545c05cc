package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RelayTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:12:00Z");

    private final Relay relay = new Relay(Duration.ofSeconds(30));

    @Test
    void aServerThatAnswersTakesAllThatComes() {
        assertThat(relay.admits(NOW)).isTrue();
        assertThat(relay.admits(NOW)).isTrue();
        assertThat(relay.back()).isFalse();
    }

    @Test
    void aServerThatIsAwayIsTriedAfterAPauseByOneAtATime() {
        assertThat(relay.away(NOW)).isTrue();

        assertThat(relay.admits(NOW)).isFalse();
        assertThat(relay.admits(NOW.plusMillis(200))).isTrue();
        assertThat(relay.admits(NOW.plusMillis(200))).isFalse();
        assertThat(relay.admits(NOW.plusMillis(30_200))).isTrue();
    }

    @Test
    void thePauseGrowsToFiveSeconds() {
        relay.away(NOW);
        assertThat(relay.away(NOW)).isFalse();
        assertThat(relay.admits(NOW.plusMillis(399))).isFalse();
        assertThat(relay.admits(NOW.plusMillis(400))).isTrue();

        for (var i = 0; i < 20; i++) {
            relay.away(NOW);
        }
        assertThat(relay.admits(NOW.plusMillis(4_999))).isFalse();
        assertThat(relay.admits(NOW.plusMillis(5_000))).isTrue();
    }

    @Test
    void oneAnswerOpensItForAll() {
        relay.away(NOW);

        assertThat(relay.back()).isTrue();

        assertThat(relay.admits(NOW)).isTrue();
        assertThat(relay.admits(NOW)).isTrue();
    }

    @Test
    void whoFoundNothingToTryLeavesTheTurnToTheNext() {
        relay.away(NOW);
        var later = NOW.plusSeconds(1);
        assertThat(relay.admits(later)).isTrue();

        relay.unused(later);

        assertThat(relay.admits(later)).isTrue();
    }
}
