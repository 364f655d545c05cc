package io.guichet.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(strings = {"1 working day", "15 working days", "4 working hours", "30 working minutes"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Target.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "3", "3 days", "0 working days", "-1 working days", "1000 working days", "two working days"})
    void refusesAnythingElse(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 working days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9-12",
                "09:00",
                "12:00-09:00",
                "09:00-09:00",
                "09:60-10:00",
                "09:00-24:01",
                "09:00-12:00-13:00"
            })
    void aSpanIsWithinOneDay(String text) {
        assertThatThrownBy(() -> Span.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void spansDoNotOverlap() {
        assertThat(OpeningHours.of("00:00-12:00", "12:00-24:00").spans()).hasSize(2);
        assertThatThrownBy(() -> OpeningHours.of("09:00-12:00", "11:59-18:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not overlap");
    }
}
