package io.guichet.proof.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    @ParameterizedTest
    @MethodSource("io.guichet.proof.check.Check#all")
    void aRunInWhichAllWentWellBreaksNoPromise(Check check) {
        assertThat(check.violations(new FabricatedFacts().facts())).isEmpty();
    }
}
