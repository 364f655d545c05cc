package io.guichet.triage.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnMessageIdsTest {

    // as notification-service's own test has it
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String OURS =
            "<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test>";

    private final OwnMessageIds own = new OwnMessageIds(KEY);

    @Test
    void oneOfOursNamesItsTicket() {
        assertThat(own.ticketNumber(OURS)).contains("2026-000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<2026-000001.0199AA20000070008000000000000001.4C8C9D83410571793609213E5A63976F@DESK.TEST>",
                " <2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test> ",
                "2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@relay.example"
            })
    void whatMailServersMakeOfItIsStillOurs(String id) {
        assertThat(own.ticketNumber(id)).contains("2026-000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<1234@example.org>",
                // another ticket's number under that signature
                "<2026-000002.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test>",
                // another job
                "<2026-000001.0199aa20000070008000000000000002.4c8c9d83410571793609213e5a63976f@desk.test>",
                // one digit of the signature
                "<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976e@desk.test>",
                "<2026-000001.0199aa20000070008000000000000001.@desk.test>",
                "<2026-000001.0199aa20000070008000000000000001@desk.test>",
                "<2026-000001.0199aa20000070008000000000000001.4c8c9d83410571793609213e5a63976f@desk.test> x"
            })
    void whatLooksLikeItIsNot(String id) {
        assertThat(own.ticketNumber(id)).isEmpty();
    }

    @Test
    void anIdWithoutEndIsNotLookedAt() {
        assertThat(own.ticketNumber("<" + "1".repeat(100_000) + "@x>")).isEmpty();
    }

    @Test
    void anotherKeyKnowsNoneOfOurs() {
        assertThat(new OwnMessageIds("0123456789abcdef0123456789abcdeg").ticketNumber(OURS))
                .isEmpty();
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new OwnMessageIds("too short")).isInstanceOf(IllegalArgumentException.class);
    }
}
