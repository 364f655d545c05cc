package io.guichet.intake.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6266, RFC 8187. */
class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "capture.png|attachment; filename=\"capture.png\"; filename*=UTF-8''capture.png",
                "capture d'écran.png|attachment; filename=\"capture d'_cran.png\"; filename*=UTF-8''capture%20d%27%C3%A9cran.png",
                "€ 100%.txt|attachment; filename=\"_ 100_.txt\"; filename*=UTF-8''%E2%82%AC%20100%25.txt",
                "a\"; filename=evil.exe|attachment; filename=\"a'; filename=evil.exe\"; filename*=UTF-8''a%22%3B%20filename%3Devil.exe",
                "../../etc/passwd|attachment; filename=\".._.._etc_passwd\"; filename*=UTF-8''.._.._etc_passwd"
            })
    void aNameInAnyScriptIsWrittenForAnyBrowser(String name, String header) {
        assertThat(ContentDisposition.attachment(name)).isEqualTo(header);
    }

    @org.junit.jupiter.api.Test
    void aNameNeverEndsTheHeader() {
        assertThat(ContentDisposition.attachment("a\r\nSet-Cookie: x=1\u0000\u0085"))
                .doesNotContain("\r", "\n", "\u0000", "\u0085");
    }
}
