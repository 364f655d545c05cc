package io.guichet.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 13.1.1. */
class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", " \"3\" ", "*", "\"2\", \"3\"", "\"3\",\"4\""})
    void thePresentVersionMayBeChanged(String header) {
        assertThatCode(() -> IfMatch.required(header).check(3)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"3\"", "\"33\"", "\"\"", "\"2\", \"4\"", "\"weak:3\""})
    void anotherVersionMayNot(String header) {
        assertThatThrownBy(() -> IfMatch.required(header).check(3))
                .isInstanceOf(StaleVersion.class)
                .hasMessageContaining("\"3\"");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutTheHeaderNothingIsChanged(String header) {
        assertThatThrownBy(() -> IfMatch.required(header)).isInstanceOf(VersionMissing.class);
        assertThat(IfMatch.optional(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3", "3\"", "\"3\",", "\"3\" \"4\"", "*, \"3\""})
    void whatIsNoTagIsRefused(String header) {
        assertThatThrownBy(() -> IfMatch.required(header)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void theTagIsTheVersionInQuotes() {
        assertThat(IfMatch.tag(3).getValue()).isEqualTo("3");
        assertThat(IfMatch.tag(3).isWeak()).isFalse();
    }
}
