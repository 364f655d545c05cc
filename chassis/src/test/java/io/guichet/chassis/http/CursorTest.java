package io.guichet.chassis.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final long YEAR_9999 = 253_402_300_799_999_999L;

    @Property
    void aCursorReadsBackToTheMicrosecond(
            @ForAll @LongRange(max = YEAR_9999) long micros, @ForAll long high, @ForAll long low) {
        var cursor = new Cursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), new UUID(high, low).toString());

        assertThat(Cursor.read(cursor.text())).isEqualTo(cursor);
        assertThat(cursor.id()).isEqualTo(new UUID(high, low));
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aCursorOfTicketsIsNoneOfATimeline() {
        var cursor = new Cursor(Instant.EPOCH, "2026-000001");

        assertThat(Cursor.read(cursor.text())).isEqualTo(cursor);
        assertThatThrownBy(cursor::id).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void withoutACursorAListStartsAtItsBeginning() {
        assertThat(Cursor.read(null)).isNull();
    }

    @Property
    void anyOtherTextIsRefused(@ForAll String text) {
        assertThatThrownBy(() -> Cursor.read(text))
                .isInstanceOf(InvalidRequest.class)
                .hasMessageStartingWith("after: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "-1.0199aa10-0000-7000-8000-000000000001",
                "1.",
                "9999999999999999999.0199aa10-0000-7000-8000-000000000001",
                "1.0199aa10-0000-7000-8000-0000000000001"
            })
    void aForgedCursorIsRefused(String plain) {
        var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Cursor.read(forged)).isInstanceOf(InvalidRequest.class);
    }
}
