package io.guichet.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Bonjour,</p><p>merci</p>|Bonjour,\\n\\nmerci",
                "a<br>b|a\\nb",
                "a<br><br>b|a\\n\\nb",
                "<div>a</div><div>b</div>|a\\nb",
                "<div>a<div>b</div></div>c|a\\nb\\nc",
                "<ul><li>one<li>two</ul>|- one\\n- two",
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>|a b\\nc",
                "<style>p{}</style><script>x()</script><title>t</title>a|a",
                "a &amp; b&nbsp;c &eacute;|a & b c é",
                "plain|plain",
                "<b>a</b> <i>b</i>|a b"
            })
    void htmlReadsAsItLooks(String html, String text) {
        assertThat(HtmlText.of(html, new MailBudget(InstantSource.system()))).isEqualTo(text.replace("\\n", "\n"));
    }

    @Test
    void aMegabyteOfBlanksIsReadInTime() {
        String html = "a" + "&nbsp;".repeat(200_000) + "b";
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(HtmlText.of(html, new MailBudget(InstantSource.system())))
                        .startsWith("a ")
                        .endsWith("b"));
    }

    @Test
    void deepNestingIsRead() {
        assertThat(HtmlText.of("<div>".repeat(50_000) + "deep", new MailBudget(InstantSource.system())))
                .contains("deep");
    }
}
