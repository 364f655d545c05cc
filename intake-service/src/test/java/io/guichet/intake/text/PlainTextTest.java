package io.guichet.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void controlCharactersAreLeftOut() {
        assertThat(PlainText.clean("a\u0000b\u0007c\td\ne\u007f\u0085")).isEqualTo("abc\td\ne");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(PlainText.clean("a\ud83d")).isEqualTo("a\ufffd");
        assertThat(PlainText.clean("\ude00a")).isEqualTo("\ufffda");
        assertThat(PlainText.clean("😀")).isEqualTo("😀");
    }

    @Test
    void aLineIsSingleSpacedAndNothingWhenBlank() {
        assertThat(PlainText.line("  a \r\n\tb ")).isEqualTo("a b");
        assertThat(PlainText.line(" \u0000 ")).isNull();
        assertThat(PlainText.line(null)).isNull();
    }

    @Test
    void nothingIsCutInTheMiddleOfACharacter() {
        assertThat(PlainText.cut("a😀", 2)).isEqualTo("a");
        assertThat(PlainText.cutBytes("aé", 2)).isEqualTo("a");
        assertThat(PlainText.cutBytes("aé", 3)).isEqualTo("aé");
    }

    @Property
    boolean aCutTextFitsAndIsTheBeginning(@ForAll String text, @ForAll @IntRange(min = 0, max = 50) int max) {
        String clean = PlainText.clean(text);
        String cut = PlainText.cutBytes(clean, max);
        return cut.getBytes(StandardCharsets.UTF_8).length <= max && clean.startsWith(cut);
    }
}
