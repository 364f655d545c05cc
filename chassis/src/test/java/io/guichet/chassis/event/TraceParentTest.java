package io.guichet.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceParentTest {

    private static final String VALID = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aStepKeepsTraceAndFlagsAndHasASpanOfItsOwn() {
        assertThat(TraceParent.childOf(VALID))
                .matches("00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01")
                .isNotEqualTo(VALID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nevil"
            })
    void whatIsAbsentOrMalformedBeginsANewTrace(String parent) {
        assertThat(TraceParent.childOf(parent))
                .matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-00")
                .doesNotContain("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
