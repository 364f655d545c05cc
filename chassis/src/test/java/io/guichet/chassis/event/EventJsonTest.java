package io.guichet.chassis.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventJsonTest {

    record Body(String text, Instant at, List<String> names) {}

    @Test
    void timesAreRfc3339AndAbsentFieldsAreLeftOut() {
        assertThat(EventJson.write(new Body("é", Instant.parse("2026-11-20T08:12:00.000001Z"), null)))
                .isEqualTo("{\"text\":\"é\",\"at\":\"2026-11-20T08:12:00.000001Z\"}");
    }

    @Test
    void textNeverCarriesNul() {
        assertThat(EventJson.write(new Body("a\u0000b", null, List.of("\u0000"))))
                .isEqualTo("{\"text\":\"a\uFFFDb\",\"names\":[\"\uFFFD\"]}");
    }

    @Test
    void aBackslashBeforeU0000IsTextAndStays() {
        assertThat(EventJson.read(
                                EventJson.write(new Body("\\u0000", null, null)).getBytes(StandardCharsets.UTF_8),
                                Body.class)
                        .text())
                .isEqualTo("\\u0000");
    }

    @Test
    void unknownFieldsAreIgnored() {
        assertThat(EventJson.read(bytes("{\"text\":\"x\",\"new\":{\"deep\":1}}"), Body.class)
                        .text())
                .isEqualTo("x");
    }

    @Test
    void whatIsNoSuchJsonIsUnreadable() {
        for (var body : List.of("", "null", "{", "[]", "{\"at\":\"yesterday\"}")) {
            assertThatThrownBy(() -> EventJson.read(bytes(body), Body.class))
                    .as(body)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
