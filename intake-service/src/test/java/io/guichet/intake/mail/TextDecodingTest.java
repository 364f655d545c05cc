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
                "UTF-16BE, utf-16be",
                "UTF-16, utf-16",
                "UTF-16LE, utf-8",
                "UTF-16BE, none",
                "UTF-8, utf-16",
                "UTF-8, unicode-1-1-utf-8",
                "ISO-8859-1, us-ascii",
                "ISO-8859-1, latin1",
                "ISO-8859-1, iso8859_1",
                "ISO-8859-1, 'iso 8859-1'",
                "ISO-8859-1, ISO-8859-8-I-oops",
                "windows-1252, windows1252",
                "windows-1252, x-cp1252",
                "windows-1252, _cp-1252",
                "ISO-8859-15, latin-9",
                "IBM850, none",
                "IBM850, cp850",
                "x-MacRoman, macintosh",
                "x-MacRoman, none"
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "windows-1251, none, Добрый день, пришлите пожалуйста новый счёт",
                "windows-1251, us-ascii, Добрый день, пришлите пожалуйста новый счёт",
                "KOI8-R, none, Добрый день, пришлите пожалуйста новый счёт",
                "UTF-8, koi8-r, Добрый день, пришлите пожалуйста новый счёт",
                "UTF-8, gb2312, 您好，请把新的发票寄给我们",
                "GB18030, gb2312, 您好，请把新的发票寄给我们",
                "GB18030, none, 您好，请把新的发票寄给我们，谢谢您的帮助",
                "Big5, big5, 您好請把新的發票寄給我們",
                "Shift_JIS, none, こんにちは。新しい請求書を送ってください。",
                "ISO-2022-JP, none, こんにちは。新しい請求書を送ってください。",
                "ISO-2022-JP, utf-8, こんにちは。新しい請求書を送ってください。",
                "ISO-2022-JP, iso-2022-jp, こんにちは。新しい請求書を送ってください。",
                "EUC-KR, ks_c_5601-1987, 안녕하세요 새 송장을 보내 주세요",
                "ISO-8859-9, iso-8859-9, Şubat ayı için yeni fatura gönderin",
                "ISO-8859-2, iso-8859-2, Proszę o wysłanie nowej faktury",
            })
    void otherScriptsAreReadToo(String real, String declared, String text) {
        assertThat(TextDecoding.decode(text.getBytes(Charset.forName(real)), declared))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Hi Mom -+Jjo--!|Hi Mom -\u263a-!", "1 +- 1|1 + 1", "+AOk-t+AOk-|été", "100 + 20|100 + 20", "+A|+A"
            })
    void sevenBitUnicodeIsRead(String written, String meant) {
        assertThat(TextDecoding.decode(written.getBytes(StandardCharsets.US_ASCII), "utf-7"))
                .isEqualTo(meant);
        assertThat(TextDecoding.decode(written.getBytes(StandardCharsets.US_ASCII), "UNICODE-1-1-UTF-7"))
                .isEqualTo(meant);
    }

    @Test
    void whatWasEncodedTwiceIsDecodedTwiceWhenThatIsCertain() {
        String text = "L'été à Noël, « déjà » : 10 €";
        byte[] twice = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoding.decode(twice, "utf-8")).isEqualTo(text);

        String aboutIt = "Le logiciel écrit Ã©tÃ© Ã  la place de été";
        assertThat(TextDecoding.decode(aboutIt.getBytes(StandardCharsets.UTF_8), "utf-8"))
                .isEqualTo(aboutIt);
    }
}
