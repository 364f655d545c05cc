package io.guichet.ticket.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {

    private static final Year YEAR = Year.of(2026);

    @Test
    void aNumberShowsTheYearAndSixDigits() {
        assertThat(new TicketNumber(YEAR, 1)).hasToString("2026-000001");
    }

    @Test
    void theMillionthTicketOfAYearHasSevenDigits() {
        assertThat(new TicketNumber(YEAR, 999_999)).hasToString("2026-999999");
        assertThat(new TicketNumber(YEAR, 1_000_000)).hasToString("2026-1000000");
        assertThat(TicketNumber.parse("2026-1000000")).contains(new TicketNumber(YEAR, 1_000_000));
    }

    @Test
    void numbersSortAsTheyWereGivenAlsoPastAMillionAndAYear() {
        var lastOfSix = new TicketNumber(YEAR, 999_999);
        var firstOfSeven = new TicketNumber(YEAR, 1_000_000);
        var nextYear = new TicketNumber(Year.of(2027), 1);

        assertThat(Stream.of(nextYear, firstOfSeven, lastOfSix).sorted())
                .containsExactly(lastOfSix, firstOfSeven, nextYear);
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll @IntRange(min = 2000, max = 9999) int year, @ForAll @LongRange(min = 1) long running) {
        // the longest that fits a text of 18 digits
        var number = new TicketNumber(Year.of(year), running % 999_999_999_999_999_999L + 1);

        assertThat(TicketNumber.parse(number.toString())).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-00001",
                "2026-000000",
                "2026-0000001",
                "26-000001",
                "2026-00000a",
                "2026-٠٠٠٠٠١",
                "2026-000001\u0000",
                "2026-0000000000000000001",
                "a2026-000001"
            })
    void whatIsNoNumberIsNotReadAsOne(String text) {
        assertThat(TicketNumber.parse(text)).isEmpty();
    }

    @Test
    void blanksAroundANumberDoNotMatter() {
        assertThat(TicketNumber.parse(" 2026-000001 ")).contains(new TicketNumber(YEAR, 1));
    }

    @Test
    void runningNumbersStartAtOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TicketNumber(YEAR, 0));
    }
}
