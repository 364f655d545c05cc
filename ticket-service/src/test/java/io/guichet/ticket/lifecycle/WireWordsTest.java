package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the wire are a contract: renaming a constant must not change them unseen. */
class WireWordsTest {

    @Test
    void statusesHaveTheseWords() {
        assertThat(TicketStatus.words())
                .containsExactly(
                        "new",
                        "open",
                        "waiting-for-customer",
                        "waiting-for-validation",
                        "handed-off",
                        "closed",
                        "closed-pending",
                        "merged");
    }

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void aStatusIsReadByItsWord(TicketStatus status) {
        assertThat(TicketStatus.read(status.wire())).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW", "", "new ", "done"})
    void anotherWordIsNoStatus(String word) {
        assertThat(TicketStatus.read(word)).isEmpty();
    }

    @Test
    void alternativesAreReadByTheirWord() {
        assertThat(Alternative.read("none")).isEqualTo(Alternative.NONE);
        assertThat(Alternative.read("painful")).isEqualTo(Alternative.PAINFUL);
        assertThat(Alternative.read("easy")).isEqualTo(Alternative.EASY);
    }

    @Test
    void anAlternativeThatIsUnknownHereCountsAsNotAnswered() {
        assertThat(Alternative.read("bearable")).isNull();
        assertThat(Alternative.read(null)).isNull();
    }
}
