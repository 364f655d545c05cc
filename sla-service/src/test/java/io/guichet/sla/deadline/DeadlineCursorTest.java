package io.guichet.sla.deadline;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCursorTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MjAyNi0xMS0yNw", "MjAyNi0xMS0yN1QwODoxMjowMFovbm90LWFuLWlk"})
    void whatWeNeverGaveIsRefused(String text) {
        assertThatThrownBy(() -> DeadlineCursor.parse(text))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("after: must be the cursor");
    }
}
