package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "METHOD:REQUEST/BEGIN:VEVENT/SUMMARY:Point\\, mardi/DTSTART:20261201T080000Z|REQUEST: Point, mardi, 2026-12-01 08:00 UTC",
                "METHOD:CANCEL/BEGIN:VEVENT/DTSTART;TZID=Europe/Paris:20261201T090000/SUMMARY:Point|CANCEL: Point, 2026-12-01 09:00 Europe/Paris",
                "BEGIN:VEVENT/SUMMARY;LANGUAGE=fr:Jour de/  fête/DTSTART;VALUE=DATE:20261201/LOCATION:Toulouse|Jour de fête, 2026-12-01, Toulouse",
                "METHOD:REPLY/BEGIN:VEVENT/SUMMARY:x/DTSTART:tomorrow|REPLY: x",
                "BEGIN:VCALENDAR|none",
                "BEGIN:VEVENT|none",
                "nothing|none"
            })
    void anInvitationReadsAsOneLine(String calendar, String text) {
        String lines = calendar.replace("Europe/Paris", "Europe%Paris")
                .replace("/", "\r\n")
                .replace('%', '/');
        assertThat(CalendarText.of(lines).orElse(null)).isEqualTo(text);
    }
}
