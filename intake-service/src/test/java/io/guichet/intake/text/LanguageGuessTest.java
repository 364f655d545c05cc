package io.guichet.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageGuessTest {

    private static final List<String> FRENCH_DESK = List.of("fr", "en");
    private static final List<String> ENGLISH_DESK = List.of("en", "fr");

    /** A question mark stands for texts that are in no language, or in one that no desk speaks, or as much in both. */
    @ParameterizedTest
    @CsvFileSource(resources = "/languages.csv", delimiter = '|', quoteCharacter = '`', numLinesToSkip = 1)
    void shortTextsAreInTheirLanguageWhateverTheDesks(String language, String text) {
        String written = text == null ? "" : text;

        assertThat(LanguageGuess.told(written, FRENCH_DESK).orElse("?")).isEqualTo(language);
        assertThat(LanguageGuess.told(written, ENGLISH_DESK).orElse("?")).isEqualTo(language);
    }

    @Test
    void whatDoesNotTellIsInTheDesksOwn() {
        assertThat(LanguageGuess.of("12345", ENGLISH_DESK)).isEqualTo("en");
        assertThat(LanguageGuess.of("12345", FRENCH_DESK)).isEqualTo("fr");
    }

    @Test
    void aLanguageThatTheDeskDoesNotSpeakIsNotGuessed() {
        assertThat(LanguageGuess.of("Hello, this is the export", List.of("fr"))).isEqualTo("fr");
    }

    @Test
    void aLongTextIsReadInTime() {
        assertThat(LanguageGuess.told("x@".repeat(100_000) + "w".repeat(100_000), FRENCH_DESK))
                .isEmpty();
    }
}
