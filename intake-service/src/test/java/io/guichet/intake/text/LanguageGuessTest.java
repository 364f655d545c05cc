package io.guichet.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    private static final List<String> FRENCH_DESK = List.of("fr", "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bonjour, depuis la mise à jour l'export ne démarre plus. Merci d'avance.|fr",
                "Hello, since the update the export does not start. Thanks!|en",
                "Impossible d'imprimer le reçu|fr",
                "How do I print a receipt?|en",
                "Export refuses to start|en",
                "URGENT|fr",
                "|fr",
                "12345 ???|fr"
            })
    void theSmallWordsTell(String text, String language) {
        assertThat(LanguageGuess.of(text == null ? "" : text, FRENCH_DESK)).isEqualTo(language);
    }

    @Test
    void inDoubtItIsTheDesksOwn() {
        assertThat(LanguageGuess.of("URGENT", List.of("en", "fr"))).isEqualTo("en");
    }

    @Test
    void aLanguageThatTheDeskDoesNotSpeakIsNotGuessed() {
        assertThat(LanguageGuess.of("Hello, this is the export", List.of("fr"))).isEqualTo("fr");
    }
}
