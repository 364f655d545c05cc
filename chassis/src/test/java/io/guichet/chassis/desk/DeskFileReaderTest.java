package io.guichet.chassis.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskFileReaderTest {

    enum Colour {
        RED,
        GREEN
    }

    record Rule(@NotBlank(message = "a rule needs a name") String name, Colour colour, int rank) {}

    record Rules(
            @NotEmpty(message = "at least one rule is expected") @Valid
            List<Rule> rules) {}

    private final DeskFileReader reader =
            new DeskFileReader(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void aGoodFileIsReadAndKnowsItsLines() {
        var file = read("""
                # a comment
                rules:
                  - name: first
                    colour: red
                  - name: second
                    rank: 2
                """);

        assertThat(file.content().rules()).hasSize(2);
        assertThat(file.where("rules[1].rank")).isEqualTo("rules.yaml:6");
        assertThat(file.where("rules[1].colour"))
                .as("what is absent: its nearest place")
                .isEqualTo("rules.yaml:5");
        assertThat(file.version()).hasSize(64);
    }

    @Test
    void anUnknownFieldIsNamedWithItsLineAndWhatIsKnown() {
        broken(
                "rules:\n  - name: a\n    color: red\n",
                "rules.yaml:3: rules[0].color: unknown field; known here are colour, name, rank");
    }

    @Test
    void aValueOutsideItsListIsNamed() {
        broken(
                "rules:\n  - name: a\n    colour: blue\n",
                "rules.yaml:3: rules[0].colour: “blue” is not one of RED, GREEN");
    }

    @Test
    void aWrongTypeIsNamed() {
        broken("rules:\n  - name: a\n    rank: many\n", "rules.yaml:3: rules[0].rank: “many” is not a number");
    }

    @Test
    void whatBeanValidationFindsHasItsLineToo() {
        broken("rules:\n  - name: a\n  - name: ''\n", "rules.yaml:3: rules[1].name: a rule needs a name");
        broken("rules: []\n", "rules.yaml:1: rules: at least one rule is expected");
    }

    @Test
    void aKeyGivenTwiceIsRefused() {
        broken("rules:\n  - name: a\n    name: b\n", "rules.yaml:3");
    }

    @Test
    void whatIsNotYamlIsSaidSo() {
        broken("rules: [", "rules.yaml:");
        broken("", "rules.yaml:1: ");
    }

    private DeskFile<Rules> read(String text) {
        return reader.read("rules.yaml", text, Rules.class);
    }

    private void broken(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(BrokenDeskFile.class).hasMessageStartingWith(message);
    }
}
