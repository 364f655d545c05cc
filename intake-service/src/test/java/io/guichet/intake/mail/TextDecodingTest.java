package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecodingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "UTF-8, utf-8",
                "UTF-8, none",
                "UTF-8, iso-8859-1",
                "UTF-8, us-ascii",
                "UTF-8, x-unknown",
                "ISO-8859-1, ISO-8859-1",
                "ISO-8859-1, none",
                "ISO-8859-1, utf-8",
                "ISO-8859-1, '\"iso-8859-1\"'",
                "windows-1252, iso-8859-1",
                "ISO-8859-15, iso-8859-15",
                "UTF-16BE, utf-16be"
            })
    void aTextIsReadWhateverItsLabel(String real, String declared) {
        byte[] bytes = "L'été à Noël".getBytes(Charset.forName(real));
        assertThat(TextDecoding.decode(bytes, declared)).isEqualTo("L'été à Noël");
    }

    @Test
    void windowsCharactersUnderALatinLabelAreRead() {
        byte[] bytes = "prix : 10 € – « ici »".getBytes(Charset.forName("windows-1252"));
        assertThat(TextDecoding.decode(bytes, "iso-8859-1")).isEqualTo("prix : 10 € – « ici »");
    }

    @Test
    void aCharacterCutOffAtTheEndDoesNotSpoilTheRest() {
        byte[] bytes = "été".getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.decode(Arrays.copyOf(bytes, 4), "utf-8")).isEqualTo("ét");
    }
}
