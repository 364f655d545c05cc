package io.guichet.proof.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsOptionsTest {
    private static FaultsOptions parse(String... given) {
        return FaultsOptions.parse(List.of(given));
    }

    @Test
    void theShortRunHasTwoThousandInputsInFourMinutes() {
        assertThat(parse()).isEqualTo(parse("--short"));
        assertThat(parse("--short").messages()).isEqualTo(2_000);
        assertThat(parse("--short").time()).isEqualTo(Duration.ofMinutes(4));
        assertThat(parse("--short").patient()).isFalse();
    }

    @Test
    void fewerMessagesTakeLessTime() {
        assertThat(parse("--messages", "500").time()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aSoakOfAnHourHandsInMoreThanAHundredThousand() {
        assertThat(parse("--soak", "60m").time()).isEqualTo(Duration.ofHours(1));
        assertThat(parse("--soak", "60m").messages()).isGreaterThanOrEqualTo(100_000);
        assertThat(parse("--soak", "60m").patient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "m", "0m", "-5m", "1d"})
    void aTimeThatIsNoneIsRefused(String time) {
        assertThatThrownBy(() -> parse("--soak", time)).isInstanceOf(PartFailed.class);
    }

    @Test
    void aBugIsKnownByItsName() {
        assertThat(parse("--bug", "inbox-off").bug()).isEqualTo(SeededBug.INBOX_OFF);
        assertThatThrownBy(() -> parse("--bug", "none")).hasMessageContaining("inbox-off");
    }

    @Test
    void shortAndSoakDoNotGoTogether() {
        assertThatThrownBy(() -> parse("--short", "--soak", "60m")).isInstanceOf(PartFailed.class);
    }
}
