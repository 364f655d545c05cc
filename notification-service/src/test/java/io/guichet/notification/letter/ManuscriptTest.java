package io.guichet.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptTest {

    @Test
    void paragraphsAndListsAreToldApart() {
        var manuscript = Manuscript.read("Subject: Hello\n\n\nOne,\ntwo.\n\n- a\n-  b\n\n\n- no\nlist\n");

        assertThat(manuscript.subject()).isEqualTo("Hello");
        assertThat(manuscript.blocks())
                .containsExactly(
                        new Block(false, List.of("One,", "two.")),
                        new Block(true, List.of("a", "b")),
                        new Block(false, List.of("- no", "list")));
        assertThat(manuscript.text()).isEqualTo("One,\ntwo.\n\n- a\n- b\n\n- no\nlist\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hello\n\ntext", "Subject:\n\ntext", "text\nSubject: late\n"})
    void withoutSubjectItIsNone(String rendered) {
        assertThatThrownBy(() -> Manuscript.read(rendered))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Subject:");
    }

    @Test
    void withoutTextItIsNone() {
        assertThatThrownBy(() -> Manuscript.read("Subject: Hello\n\n")).hasMessageContaining("no text");
    }
}
