package io.guichet.intake.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudioKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audio/wav|RIFFxxxxWAVEfmt |true",
                "audio/mpeg|ID3|true",
                "audio/mpeg|ÿû|true",
                "audio/ogg|OggS|true",
                "audio/mp4|xxxxftypM4A |true",
                "audio/amr|#!AMR|true",
                "audio/basic|anything|true",
                "audio/wav|RIFFxxxxAVI |false",
                "audio/wav|<html>|false",
                "audio/wav|''|false",
                "audio/wav|PK|false",
                "application/wav|RIFFxxxxWAVEfmt |false",
                "''|RIFFxxxxWAVEfmt |false"
            })
    void audioIsWhatSaysSoAndBeginsSo(String mediaType, String head, boolean audio) {
        assertThat(AudioKind.fits(mediaType, head.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(audio);
    }
}
