package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningEntriesTest {

    @Test
    void theFirstEntrySaysWhatCameInAndFromWhere() {
        var entry = OpeningEntries.opened(TicketFixture.opened(TicketFixture.malfunction(2, 3), 1));

        assertThat(entry.words().text()).isEqualTo("Subject 2 of 3: Export refuses to start");
        assertThat(entry.author().who()).isEqualTo("triage");
        assertThat(entry.author().from()).isEqualTo("call");
        assertThat(entry.words().deskOnly()).isFalse();
    }

    @Test
    void theFirstEntryNamesTheRuleAndWhy() {
        var entry = OpeningEntries.opened(TicketFixture.opened(TicketFixture.malfunction(1, 1), 1));

        assertThat(entry.words().why())
                .isEqualTo("Rule \"customers\" of rules 3f9a01c2 matched: queue \"assistance\", labels manager."
                        + " Priority high: the function cannot be used, alternative: painful (P30).");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    true,  EASY, Priority low
                    false, ,     Priority unqualified: the function cannot be used
                    ,      EASY, Priority unqualified: not said
                    false, NONE, Priority urgent
                    """)
    void thePriorityIsExplained(Boolean usable, Alternative alternative, String expected) {
        var call = TicketFixture.malfunction(1, 1);
        var opening = new Opening(
                call.ticketId(),
                call.origin(),
                new Subject("malfunction", usable, alternative, "Export refuses to start"),
                call.place(),
                call.from(),
                null);

        var entry = OpeningEntries.opened(TicketFixture.opened(opening, 1));

        assertThat(entry.words().why()).contains(expected);
    }

    @Test
    void aMailsPriorityIsExplained() {
        var entry = OpeningEntries.opened(
                TicketFixture.opened(TicketFixture.mail(new Subject(null, null, null, "Hello")), 1));

        assertThat(entry.words().why()).contains("Priority unqualified: a mail");
    }

    @Test
    void siblingsAreNamedWithTheirNumbers() {
        var ticket = TicketFixture.opened(TicketFixture.malfunction(1, 2), 1);
        var sibling = TicketFixture.opened(TicketFixture.question(2, 2), 2).ticket();

        var entry = OpeningEntries.linked(ticket.ticket(), List.of(sibling), ticket);

        assertThat(entry.words().text())
                .isEqualTo("Sibling of 2026-000002 (How do I print a receipt?): subjects of the same message.");
    }
}
