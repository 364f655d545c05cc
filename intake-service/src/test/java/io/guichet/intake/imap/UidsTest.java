package io.guichet.intake.imap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UidsTest {

    @Test
    void aSetIsWrittenAsRanges() {
        assertThat(Uids.set(List.of(9L, 3L, 4L, 5L))).isEqualTo("3:5,9");
    }

    @Test
    void aSetIsReadInTheOrderInWhichItIsWritten() {
        assertThat(Uids.of("304,319:321,7:5")).containsExactly(304L, 319L, 320L, 321L, 7L, 6L, 5L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "1:*", "a", "99999999999999999999"})
    void whatIsNoSetGivesNone(String text) {
        assertThat(Uids.of(text)).isEmpty();
    }
}
