package io.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.embedded.PartFailed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {
    @Test
    void withoutOptionsItIsDeskAWithoutDemo() {
        assertThat(Options.parse(List.of())).isEqualTo(new Options(false, false, "a", null));
    }

    @Test
    void allOptionsAreTaken() {
        assertThat(Options.parse(List.of("--demo", "--desk", "b", "--data", "/somewhere", "--help")))
                .isEqualTo(new Options(true, true, "b", "/somewhere"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --dmo      | The option --dmo is not known: see ./deploy/local/up --help.
                    --desk     | The option --desk wants a value: see ./deploy/local/up --help.
                    --data     | The option --data wants a value: see ./deploy/local/up --help.
                    --desk;c   | There is no desk c: --desk a or --desk b is expected.
                    """)
    void whatIsNotUnderstoodIsOneSentence(String arguments, String sentence) {
        assertThatThrownBy(() -> Options.parse(List.of(arguments.split(";"))))
                .isInstanceOf(PartFailed.class)
                .hasMessage(sentence);
    }
}
