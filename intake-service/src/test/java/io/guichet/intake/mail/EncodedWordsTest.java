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
                "=?utf-8?Q?Pourquoi_=3F?_Parce_que?=|Pourquoi ?? Parce que",
                "=??Q?=C3=A9t=C3=A9?=|été",
                "=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=|日本",
                "=?utf8?q?=C3=A9t=C3=A9?=|été",
                "=?cp1252?q?10_=80?=|10 €",
                "=?utf-8?Q?=3D=3Fiso-8859-1=3FQ=3F=E9t=E9=3F=3D?=|été",
                "Re: =?utf-8?B?w6l0w6kgw6AgbGEg?= =?utf-8?B?bWVyIGV0IGF1IHNvbGVpbA==|Re: été à la mer et au soleil",
                "=?utf-8?X?what?=|=?utf-8?X?what?=",
                "=?utf-8?Q?unfinished|=?utf-8?Q?unfinished"
            })
    void aHeaderIsReadAsItWasMeant(String written, String meant) {
        assertThat(EncodedWords.decode(written)).isEqualTo(meant);
    }

    @Test
    void aLineFullOfBeginningsIsReadInNoTime() {
        String bait = "=?a?q?x".repeat(9_000);
        assertThat(EncodedWords.decode(bait).equals(bait)).isTrue();
    }

    @Test
    void bareBytesAreRead() {
        String utf8 = new String("été".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertThat(EncodedWords.decode(utf8)).isEqualTo("été");
        assertThat(EncodedWords.decode("été")).isEqualTo("été");
    }
}
