package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    /** P30, every combination of answers. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    false, NONE,    URGENT
                    false, PAINFUL, HIGH
                    false, EASY,    MEDIUM
                    false, ,        UNQUALIFIED
                    true,  NONE,    LOW
                    true,  PAINFUL, LOW
                    true,  EASY,    LOW
                    true,  ,        LOW
                    ,      NONE,    UNQUALIFIED
                    ,      PAINFUL, UNQUALIFIED
                    ,      EASY,    UNQUALIFIED
                    ,      ,        UNQUALIFIED
                    """)
    void priorityFollowsFromTwoAnswers(Boolean usable, Alternative alternative, Priority priority) {
        assertThat(Priority.of(usable, alternative)).isEqualTo(priority);
    }
}
