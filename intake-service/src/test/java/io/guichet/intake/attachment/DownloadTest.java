package io.guichet.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.guichet.intake.problem.RangeNotSatisfiable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, sections 13 and 14. */
class DownloadTest {

    private static final Download FILE = new Download("a.bin", "image/png", 1000, "abc");

    @ParameterizedTest
    @CsvSource({
        "bytes=0-99,0,100",
        "bytes=900-,900,1000",
        "bytes=-10,990,1000",
        "bytes=0-5000,0,1000",
        "bytes=-5000,0,1000"
    })
    void oneRangeIsCutOut(String range, long from, long to) {
        assertThat(FILE.answer(null, range, null)).isEqualTo(new Download.Answer(FILE, 206, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "pages=1-2", "bytes=-", "bytes=x-y", "", "bytes=0-99999999999999999999"})
    void whatIsNoRangeGetsAllOfIt(String range) {
        assertThat(FILE.answer(null, range, null)).isEqualTo(new Download.Answer(FILE, 200, 0, 1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=1000-", "bytes=5-4", "bytes=-0", "bytes=99999999-"})
    void aRangeOutsideIsRefused(String range) {
        assertThatExceptionOfType(RangeNotSatisfiable.class).isThrownBy(() -> FILE.answer(null, range, null));
    }

    @Test
    void aRangeOfAnotherContentGetsAllOfIt() {
        assertThat(FILE.answer(null, "bytes=0-9", "\"other\"").status()).isEqualTo(200);
        assertThat(FILE.answer(null, "bytes=0-9", "\"abc\"").status()).isEqualTo(206);
    }

    @Test
    void whoHasItGetsNothing() {
        assertThat(FILE.answer("\"x\", \"abc\"", null, null).status()).isEqualTo(304);
        assertThat(FILE.answer("*", null, null).status()).isEqualTo(304);
        assertThat(FILE.answer("\"x\"", null, null).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "text/html\r\nX: y", "/", "image/", ""})
    void whatIsNoMediaTypeIsBytes(String declared) {
        Download file = new Download("a", declared, 1, "abc");

        assertThat(file.answer(null, null, null).headers())
                .containsEntry("Content-Type", List.of("application/octet-stream"));
    }
}
