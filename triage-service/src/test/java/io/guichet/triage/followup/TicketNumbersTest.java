package io.guichet.triage.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re: [2026-000017] Votre demande",
                "2026-000017",
                "n°2026-000017.",
                "(2026-000017)",
                "TR : RE : 2026-000017 -"
            })
    void aNumberIsFound(String subject) {
        assertThat(TicketNumbers.in(subject)).containsExactly("2026-000017");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-00017",
                "F2026-000017",
                "2026-000017-B",
                "12026-000017",
                "2026-000017A",
                "1-2026-000017",
                ""
            })
    void aLongerRunIsNone(String subject) {
        assertThat(TicketNumbers.in(subject)).isEmpty();
    }

    @Test
    void severalAreTakenInTheirOrderOnce() {
        assertThat(TicketNumbers.in("2026-000002, 2026-000001, 2026-000002"))
                .containsExactly("2026-000002", "2026-000001");
    }

    @Test
    void aSubjectFullOfNumbersIsCutShort() {
        var all = IntStream.range(0, 1_000)
                .mapToObj(number -> "2026-%06d".formatted(number))
                .collect(Collectors.joining(" "));

        assertThat(TicketNumbers.in(all)).hasSize(20);
    }

    @Test
    void noTextHasNone() {
        assertThat(TicketNumbers.in(null)).isEmpty();
    }
}
