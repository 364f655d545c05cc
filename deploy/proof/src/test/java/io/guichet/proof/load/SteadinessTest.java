package io.guichet.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.proof.system.Backlog;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadinessTest {
    private static List<Sample> samples(IntUnaryOperator underWay, IntUnaryOperator rows) {
        return IntStream.range(0, 60)
                .mapToObj(second ->
                        new Sample(second, underWay.applyAsInt(second), new Backlog(rows.applyAsInt(second), 0, 1_000)))
                .toList();
    }

    @Test
    void whatGoesUpAndDownIsSteady() {
        assertThat(Steadiness.of(samples(second -> 40 + 10 * (second % 2), second -> second % 3), 100)
                        .steady())
                .isTrue();
    }

    @Test
    void inputsUnderWayThatGrowByMoreThanAHundredthOfTheRateAreNotSteady() {
        Steadiness growing = Steadiness.of(samples(second -> 40 + 2 * second, second -> 0), 100);
        assertThat(growing.steady()).isFalse();
        assertThat(growing.inputsPerSecond()).isBetween(1.99, 2.01);
    }

    @Test
    void rowsThatGrowAreNotSteadyEither() {
        assertThat(Steadiness.of(samples(second -> 40, second -> 5 * second), 100)
                        .steady())
                .isFalse();
    }

    @Test
    void tooFewLooksProveNothing() {
        assertThat(Steadiness.of(samples(second -> 0, second -> 0).subList(0, 4), 100)
                        .steady())
                .isFalse();
    }
}
