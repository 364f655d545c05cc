package io.guichet.ticket.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            export refuse,                export refuse
            2026-000001,                  n2026000001
            about 2026-000001 again,      about n2026000001 again
            05 61 00 00 00,               t561000000
            +33 5 61 00 00 00,            t561000000
            +33561000000,                 t561000000
            (0)5.61.00.00.00 export,      (t561000000 export
            a@example.org,                a@example.org
            grands-livres,                grands livres
            jean-paul@my-firm.example.org, jean-paul@my-firm.example.org
            version 12.4,                 version 12.4
            -imprimer "le bilan",         -imprimer "le bilan"
            """)
    void numbersBecomeTheWordsThatTheyAreStoredAs(String q, String text) {
        assertThat(SearchWords.read(q).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\nb"})
    void whatIsNoSearchIsRefused(String q) {
        assertThatThrownBy(() -> SearchWords.read(q)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aTextIsNoSearch() {
        assertThatThrownBy(() -> SearchWords.read("a".repeat(301))).hasMessageContaining("300");
    }
}
