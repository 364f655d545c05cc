package io.guichet.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void whatAReaderMaySeeHasSubjectTextAndHtml() {
        var letter = new Letter(
                "subject",
                "text",
                "<title>title</title><p>one</p><p>two &eacute;</p><table><tr><td>three</td><td>four</td></tr></table>");

        assertThat(letter.readable().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .containsExactly("subject", "text", "title", "one", "two é", "three", "four");
    }

    @Test
    void aPhraseAcrossInlineMarkupStaysWhole() {
        assertThat(new Letter("s", "t", "<p>sous <b>48</b>&nbsp;h</p>").readable())
                .contains("sous 48\u00a0h");
    }
}
