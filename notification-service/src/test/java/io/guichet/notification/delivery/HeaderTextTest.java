package io.guichet.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello\r\nBcc: all@example.org",
                "Hello\nBcc: all@example.org",
                "Hello\rBcc: all@example.org",
                "Hello\u0085Bcc: all@example.org",
                "Hello\u2028Bcc: all@example.org",
                "Hello\u0000Bcc: all@example.org",
                "Hello\r\n\r\nBcc: all@example.org",
                "Hello\u202eBcc: all@example.org"
            })
    void nothingEndsTheHeader(String hostile) {
        assertThat(HeaderText.oneLine(hostile)).isEqualTo("Hello Bcc: all@example.org");
        assertThat(HeaderText.unstructured(hostile)).isEqualTo("Hello Bcc: all@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "Support, Support",
        "Support - Réseaux, =?UTF-8?B?U3VwcG9ydCAtIFLDqXNlYXV4?=",
        "'Support, second line', '=?UTF-8?B?U3VwcG9ydCwgc2Vjb25kIGxpbmU=?='",
        "'\"Boss\" <boss@example.org>', '=?UTF-8?B?IkJvc3MiIDxib3NzQGV4YW1wbGUub3JnPg==?='",
        "'=?UTF-8?B?SGVsbG8=?=', '=?UTF-8?B?PT9VVEYtOD9CP1NHVnNiRzg9Pz0=?='",
    })
    void aDisplayNameCannotBecomeAnAddress(String name, String value) {
        assertThat(HeaderText.displayName(name)).isEqualTo(value);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(HeaderText.oneLine("é".repeat(2_000))).hasSize(500);
    }

    @Property
    void whateverComesReadersSeeOneLineOfIt(@ForAll @StringLength(max = 700) String text)
            throws UnsupportedEncodingException {
        var value = HeaderText.unstructured(text);

        assertThat(value.replace("\r\n ", "")).matches("[ -~]*");
        assertThat(value.split("\r\n")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
        assertThat(MimeUtility.decodeText(MimeUtility.unfold(value))).isEqualTo(HeaderText.oneLine(text));
    }
}
