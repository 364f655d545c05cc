package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PauseTest {
    @Test
    void itGrowsUpToHalfAMinuteWhileThePartEndsAtOnce() {
        Pause pause = new Pause();
        assertThat(Stream.generate(() -> pause.after(Duration.ofSeconds(1)).toMillis())
                        .limit(9))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 16_000L, 30_000L, 30_000L, 30_000L);
    }

    @Test
    void itIsShortAgainAfterThePartHasRunForAWhile() {
        Pause pause = new Pause();
        pause.after(Duration.ZERO);
        pause.after(Duration.ZERO);
        assertThat(pause.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void itIsLongerOnceWhenThePartIsToStayAway() {
        Pause pause = new Pause();
        pause.atLeast(Duration.ofSeconds(10));
        assertThat(pause.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofSeconds(10));
        assertThat(pause.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }
}
