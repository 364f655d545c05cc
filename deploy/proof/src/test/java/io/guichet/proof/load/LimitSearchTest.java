package io.guichet.proof.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitSearchTest {
    @ParameterizedTest
    @ValueSource(doubles = {1.5, 7, 25, 26, 130, 251, 999})
    void itEndsJustBelowTheLimit(double limit) throws Exception {
        double found = LimitSearch.find(25, rate -> rate <= limit);
        assertThat(found).isLessThanOrEqualTo(limit).isGreaterThan(limit / 1.1);
    }

    @Test
    void itDoublesBeforeItHalves() throws Exception {
        List<Double> tried = new ArrayList<>();
        LimitSearch.find(25, rate -> {
            tried.add(rate);
            return rate < 60;
        });
        assertThat(tried.subList(0, 3)).containsExactly(25.0, 50.0, 100.0);
    }

    @Test
    void aSystemThatKeepsUpWithNothingHasNoLimit() throws Exception {
        assertThat(LimitSearch.find(25, rate -> false)).isZero();
    }
}
