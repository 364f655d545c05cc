package io.guichet.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTextTest {

    @Test
    void anIdReadsBack() {
        var id = new UUID(-1, 5);

        assertThat(CursorText.id(CursorText.of(id))).isEqualTo(id);
        assertThat(CursorText.id(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "!!", "AAAA", "0199aa10-0000-7000-8000-000000000001", "MS0xLTEtMS0x"})
    void anyOtherTextIsRefused(String after) {
        assertThatThrownBy(() -> CursorText.id(after))
                .isInstanceOf(InvalidRequest.class)
                .hasMessage("after: must be the cursor that the field next of an earlier page holds");
    }
}
