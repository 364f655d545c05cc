package io.guichet.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import io.guichet.ticket.desk.Desk.Settings;
import jakarta.validation.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    private static final Instant LAST_HOUR_OF_2026_IN_UTC = Instant.parse("2026-12-31T23:30:00Z");

    @Test
    void theYearChangesWithTheDesksClock() {
        assertThat(Desk.in(ZoneId.of("Europe/Paris")).year(LAST_HOUR_OF_2026_IN_UTC))
                .isEqualTo(Year.of(2027));
        assertThat(Desk.in(ZoneId.of("America/Cayenne")).year(LAST_HOUR_OF_2026_IN_UTC))
                .isEqualTo(Year.of(2026));
    }

    @Test
    void timesAreSaidByTheDesksClock() {
        assertThat(Desk.in(ZoneId.of("Europe/Paris")).words(Instant.parse("2026-11-27T16:00:00Z")))
                .isEqualTo("27 November 2026 17:00 (Europe/Paris)");
    }

    @Test
    void theTimeZoneIsReadAndTheRestIsLeftToOthers() {
        assertThat(read("name: Desk\nzone: Europe/Paris\nlanguages: [fr]\n").zone())
                .isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @Test
    void aDeskWithoutTimeZoneIsRefused() {
        assertThatThrownBy(() -> read("name: Desk\n"))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageContaining("zone")
                .hasMessageContaining("IANA");
    }

    @Test
    void aTimeZoneThatDoesNotExistIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read("name: Desk\nzone: Europe/Toulouse\n"))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("desk.yaml:2: zone: ");
    }

    @Test
    void aReplyReopensWhereTheDeskSaysSoForAsLongAsItSays() {
        var desk = Desk.reopening(read("""
                zone: Europe/Paris
                reopen: {assistance: always, training: 14}
                """).reopen());
        var closed = Instant.parse("2026-11-01T08:00:00Z");

        assertThat(desk.reopens("assistance", closed, closed.plus(Duration.ofDays(900))))
                .isTrue();
        assertThat(desk.reopens("training", closed, closed.plus(Duration.ofDays(14))))
                .isTrue();
        assertThat(desk.reopens(
                        "training", closed, closed.plus(Duration.ofDays(14)).plusMillis(1)))
                .isFalse();
        assertThat(desk.reopens("accounting", closed, closed)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sometimes", "0", "-3", "1.5", "[1]"})
    void aRuleForReopeningThatIsNoneIsRefusedWithItsLine(String rule) {
        assertThatThrownBy(() -> read("zone: Europe/Paris\nreopen:\n  training: " + rule + "\n"))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageStartingWith("desk.yaml:3: ")
                .hasMessageContaining("must be always, or a number of days such as 14");
    }

    private static Settings read(String yaml) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return new DeskFileReader(validation.getValidator())
                    .read("desk.yaml", yaml, Settings.class)
                    .content();
        }
    }
}
