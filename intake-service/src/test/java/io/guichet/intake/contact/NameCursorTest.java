package io.guichet.intake.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameCursorTest {

    @Test
    void whatAPageGaveOutIsRead() {
        UUID id = UUID.fromString("019aa0f0-6a00-7000-8000-000000000002");

        assertThat(NameCursor.read(NameCursor.behind(id, "Zoé  D'Arc").text()))
                .isEqualTo(new NameCursor(id, "zoe d arc"));
        assertThat(NameCursor.read(NameCursor.behind(id, "…").text())).isEqualTo(new NameCursor(id, ""));
        assertThat(NameCursor.read(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "MDE5YWEwZjA", "AAAA"})
    void anyOtherTextIsRefused(String after) {
        assertThatThrownBy(() -> NameCursor.read(after)).isInstanceOf(InvalidRequest.class);
    }
}
