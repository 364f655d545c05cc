package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text|plain text",
                "=?ISO-8859-1?Q?r=E9sum=E9_2?=|résumé 2",
                "=?utf-8?B?w6l0w6k=?=|été",
                "=?utf-8?B?w6l0w6k?=|été",
                "=?UTF-8*fr?Q?=C3=A9t=C3=A9?=|été",
                "=?utf-8?Q?a?= =?utf-8?Q?b?=|ab",
                "=?utf-8?Q?a?= and =?utf-8?Q?b?=|a and b",
                "=?utf-8?Q?=C3?= =?utf-8?Q?=A9t=C3=A9?=|été",
                "=?utf-8?Q?with a space?=|with a space",
                "=?iso-8859-1?Q?=C3=A9t=C3=A9?=|été",
                "=?no-such-charset?Q?=E9t=E9?=|été",
                "=?utf-8?Q?50%=?=|50%=",
                "=?utf-8?X?what?=|=?utf-8?X?what?=",
                "=?utf-8?Q?unfinished|=?utf-8?Q?unfinished"
            })
    void aHeaderIsReadAsItWasMeant(String written, String meant) {
        assertThat(EncodedWords.decode(written)).isEqualTo(meant);
    }

    @Test
    void bareBytesAreRead() {
        String utf8 = new String("été".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(EncodedWords.decode(utf8)).isEqualTo("été");
        assertThat(EncodedWords.decode("été")).isEqualTo("été");
    }
}
