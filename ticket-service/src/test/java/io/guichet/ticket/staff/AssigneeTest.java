package io.guichet.ticket.staff;

import static io.guichet.ticket.staff.Staffed.FRIDAY;
import static io.guichet.ticket.staff.Staffed.MONDAY;
import static io.guichet.ticket.staff.Staffed.agent;
import static io.guichet.ticket.staff.Staffed.away;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssigneeTest {

    private final Agent away = agent("one", "two", away(MONDAY, FRIDAY, null));
    private final Agent standIn = agent("two", null);

    @Test
    void whoIsThereGetsIt() {
        assertThat(Staff.Assignee.of(standIn, standIn, WhenAway.STAND_IN, MONDAY))
                .isEqualTo(new Staff.Assignee(standIn, null, null));
    }

    @Test
    void theStandInGetsItWhereTheDeskSaysSo() {
        assertThat(Staff.Assignee.of(away, standIn, WhenAway.STAND_IN, MONDAY))
                .isEqualTo(new Staff.Assignee(standIn, away, "The one is away; The two stands in."));
    }

    @Test
    void elseTheyGetItAndWhoeverAssignsItIsTold() {
        assertThat(Staff.Assignee.of(away, standIn, WhenAway.WARN, MONDAY))
                .isEqualTo(new Staff.Assignee(away, null, "The one is away; The two would stand in."));
    }

    @Test
    void whereNobodyStandsInTheyKeepIt() {
        assertThat(Staff.Assignee.of(away, away, WhenAway.STAND_IN, MONDAY))
                .isEqualTo(new Staff.Assignee(away, null, "The one is away, and nobody stands in."));
    }
}
