package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 20 Nov 2026 09:12:00 +0100|2026-11-20T08:12:00Z",
                "20 Nov 2026 09:12 +0100|2026-11-20T08:12:00Z",
                "Fri, 20 Nov 2026 08:12:00 GMT|2026-11-20T08:12:00Z",
                "Fri, 20 Nov 26 08:12:00|2026-11-20T08:12:00Z",
                "Fri, 20 Nov 2026 03:12:00 EST|2026-11-20T08:12:00Z",
                "Fri, 20 Nov 2026 00:12:00 PST|2026-11-20T08:12:00Z",
                "Fri, 20 Jun 2026 04:12:00 EDT|2026-06-20T08:12:00Z",
                "Fri, 20 Nov 2026 09:12:00 +0100 (CET)|2026-11-20T08:12:00Z",
                "Mon, 02 Dec 1996 22:12:00 -0800|1996-12-03T06:12:00Z"
            })
    void aDateIsRead(String written, Instant meant) {
        assertThat(MailDate.parse(written)).hasValue(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "yesterday", "32 Nov 2026 09:12:00 +0100", "20 Foo 2026 09:12:00 +0100", "20 Nov 2026 25:12"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(MailDate.parse(written)).isEmpty();
    }
}
