package io.guichet.triage.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réf. FACTURE n°12       | facture          | true",
                "Facturation du mois     | facture          | false",
                "Facturation du mois     | factur*          | true",
                "la préfacturation       | factur*          | false",
                "Licence antivirus       | virus            | false",
                "un virus!               | Virus            | true",
                "Le Wi-Fi est lent       | wi fi            | true",
                "Le Wi-Fi est lent       | wifi             | false",
                "De\u0301marrer l'export | démarrer         | true",
                "Œuvre sœur              | oeuvre           | true",
                "wifi très\tlent         | tres lent        | true",
                "out of the office       | out of office    | false",
                "Straße gesperrt         | strasse          | true",
                "ﬁn d'exercice           | fin d’exercice   | true"
            })
    void aPhraseIsFoundAsPeopleReadIt(String text, String phrase, boolean mentioned) {
        assertThat(Words.mention(Words.of(text), phrase)).isEqualTo(mentioned);
    }

    @Example
    void nothingIsMentionedByAPhraseWithoutWords() {
        assertThat(Words.mention(Words.of("what?!"), "?!")).isFalse();
        assertThat(Words.mention(Words.of("what?!"), "*")).isFalse();
    }

    @Property
    void aTextMentionsItself(@ForAll @NotEmpty String text) {
        var words = Words.of(text);

        assertThat(words.isBlank() || Words.mention(words, text.replace("*", " ")))
                .isTrue();
    }

    @Property
    void takingApartTwiceIsTakingApartOnce(@ForAll String text) {
        assertThat(Words.of(Words.of(text))).isEqualTo(Words.of(text));
    }

    @Property
    void wordsAreSeparatedByOneBlank(@ForAll String text) {
        assertThat(Words.of(text)).startsWith(" ").endsWith(" ").doesNotContain("  ");
    }
}
