package io.guichet.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @Test
    void whoDoesNotSayGetsFifty() {
        assertThat(Limit.read(null)).isEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "200", "007"})
    void aLimitWithinBoundsIsTaken(String limit) {
        assertThat(Limit.read(limit)).isEqualTo(Integer.parseInt(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "", "ten", "1.5", "99999999999", " 5", "٥"})
    void anyOtherLimitIsRefused(String limit) {
        assertThatThrownBy(() -> Limit.read(limit))
                .isInstanceOf(InvalidRequest.class)
                .hasMessage("limit: must be a whole number from 1 to 200");
    }
}
