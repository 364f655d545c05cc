package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Marie Durand, marie DURAND",
        "Durand Marie, Marie Durand",
        "Mme Durand, Marie Durand",
        "Hélène Lefèvre, Helene Lefevre",
        "Jean-Paul Roux, Jean Paul Roux"
    })
    void theSamePersonIsRecognizedHoweverNoted(String one, String other) {
        assertThat(PersonName.mayBeSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Marie Durand, Paul Durand", "Mme Durand, Mme Martin", "Mme, Mme", "?, Durand"})
    void othersAreNot(String one, String other) {
        assertThat(PersonName.mayBeSame(one, other)).isFalse();
    }

    @Test
    void allWaysToWriteANameAreOne() {
        assertThat(PersonName.normalized("M. Jean-Paul ROUX")).isEqualTo("jean paul roux");
    }
}
