package io.guichet.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one \\ntwo\\nthree|false|one two\\nthree",
                "one \\ntwo|true|onetwo",
                " From here|false|From here",
                "  indented|false| indented",
                "> cited \\n> goes on\\nmine|false|> cited goes on\\nmine",
                "> cited \\n>> deeper|false|> cited \\n>> deeper",
                "text \\n-- \\nClaire|false|text \\n-- \\nClaire",
                "a\\n\\nb|false|a\\n\\nb",
                "\\n\\na|false|\\n\\na"
            })
    void paragraphsAreJoined(String sent, boolean delSp, String meant) {
        assertThat(FlowedText.unwrapped(sent.replace("\\n", "\n"), delSp)).isEqualTo(meant.replace("\\n", "\n"));
    }
}
