package io.guichet.proof.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static Arguments of(String... given) {
        return Arguments.of("./it", List.of(given), Set.of("--fast"), Set.of("--rate"));
    }

    @Test
    void whatIsNotGivenIsAsUsual() {
        assertThat(of().has("--fast")).isFalse();
        assertThat(of().number("--rate", 7, 1, 10)).isEqualTo(7);
        assertThat(of().numbers("--rate", 1, 10)).isEmpty();
    }

    @Test
    void whatIsGivenIsTaken() {
        assertThat(of("--fast").has("--fast")).isTrue();
        assertThat(of("--rate", "2.5").number("--rate", 7, 1, 10)).isEqualTo(2.5);
        assertThat(of("--rate", "1,2, 3").numbers("--rate", 1, 10)).containsExactly(1.0, 2.0, 3.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "many", "", "NaN"})
    void whatIsNoNumberWithinTheBoundsIsRefusedInOneSentence(String value) {
        assertThatThrownBy(() -> of("--rate", value).number("--rate", 7, 1, 10))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("--rate is " + value)
                .hasMessageContaining("from 1 to 10");
    }

    @Test
    void anOptionThatNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> of("--slow")).hasMessageContaining("--slow");
        assertThatThrownBy(() -> of("--rate")).hasMessageContaining("wants a value");
    }
}
