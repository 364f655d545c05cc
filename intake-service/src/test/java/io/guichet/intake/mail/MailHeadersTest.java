package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailHeadersTest {

    @Test
    void aFoldedFieldIsOneValue() {
        assertThat(of("Subject: one\r\n two\r\n\tthree\r\n\r\nbody").first("subject"))
                .hasValue("one two\tthree");
    }

    @Test
    void theBodyBeginsAfterTheBlankLine() {
        String mail = "Subject: one\r\n\r\nbody";
        assertThat(mail.substring(of(mail).bodyStart())).isEqualTo("body");
    }

    @Test
    void aLineThatIsNoFieldBeginsTheBody() {
        String mail = "Subject: one\nthis is text\n";
        assertThat(mail.substring(of(mail).bodyStart())).isEqualTo("this is text\n");
    }

    @Test
    void bytesThatDoNotBeginWithAFieldHaveNoHeader() {
        assertThat(of("hello\nSubject: no\n\n").fields()).isEmpty();
        assertThat(of("\nSubject: no\n").fields()).isEmpty();
        assertThat(of("").fields()).isEmpty();
    }

    @Test
    void anMboxSeparatorIsSkipped() {
        assertThat(of("From me@example.org Fri Nov 20\nSubject: one\n\n").first("subject"))
                .hasValue("one");
    }

    @Test
    void aHeaderBeyondTheLimitKeepsItsBeginning() {
        MailHeaders headers = of("Subject: one\n" + "X-Filler: y\n".repeat(10_000) + "\nbody");
        assertThat(headers.tooLong()).isTrue();
        assertThat(headers.first("subject")).hasValue("one");
    }

    @Test
    void anEndlessFieldIsTooLong() {
        assertThat(of("Subject: " + "x".repeat(70_000)).tooLong()).isTrue();
    }

    private static MailHeaders of(String mail) {
        return MailHeaders.of(mail.getBytes(StandardCharsets.ISO_8859_1));
    }
}
