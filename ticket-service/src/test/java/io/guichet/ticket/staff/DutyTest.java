package io.guichet.ticket.staff;

import static io.guichet.ticket.staff.Staffed.FRIDAY;
import static io.guichet.ticket.staff.Staffed.MONDAY;
import static io.guichet.ticket.staff.Staffed.agent;
import static io.guichet.ticket.staff.Staffed.away;
import static io.guichet.ticket.staff.Staffed.directory;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told, and who next (P6, P7). */
class DutyTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Rotation WEEKLY =
            new Rotation(List.of("one", "two", "three"), LocalDate.of(2026, 3, 23), 7, LocalTime.of(8, 0));
    private static final UUID TURN = UUID.fromString("0199aa10-0000-7000-8000-0000000000f1");

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-03-23T06:59:59Z,
            2026-03-23T07:00:00Z, one
            2026-03-30T05:59:59Z, one
            2026-03-30T06:00:00Z, two
            2026-04-13T05:59:59Z, three
            2026-04-13T06:00:00Z, one
            2026-10-26T06:59:59Z, one
            2026-10-26T07:00:00Z, two
            """)
    void theDutyGoesToTheNextAtTheHourOfTheDesksClockAlsoWhenItIsPutForward(Instant at, String agent) {
        assertThat(WEEKLY.agent(at, PARIS).orElse(null)).isEqualTo(agent);
    }

    @Test
    void withoutAnHourItGoesOnAtMidnight() {
        var daily = new Rotation(List.of("one", "two"), LocalDate.of(2026, 11, 23), 1, null);

        assertThat(daily.agent(Instant.parse("2026-11-23T22:59:59Z"), PARIS)).contains("one");
        assertThat(daily.agent(Instant.parse("2026-11-23T23:00:00Z"), PARIS)).contains("two");
    }

    @Test
    void aTurnGoesBeforeTheRotationUntilItsEnd() {
        var roster = new Roster(1, WEEKLY, List.of(new Turn(TURN, "nobody-else", MONDAY, FRIDAY)));

        assertThat(roster.agent(MONDAY, PARIS)).contains("nobody-else");
        assertThat(roster.agent(FRIDAY, PARIS)).isEqualTo(WEEKLY.agent(FRIDAY, PARIS));
    }

    @Test
    void theAgentOnDutyIsToldThenTheirStandIn() {
        var duty = duty(directory(agent("one", "two"), agent("two", null)));

        assertThat(duty.agent()).extracting(Agent::id).isEqualTo("one");
        assertThat(duty.present()).extracting(Agent::id).isEqualTo("one");
        assertThat(duty.next()).extracting(Agent::id).isEqualTo("two");
    }

    @Test
    void whenTheAgentIsAwayTheirStandInIsToldAndThenTheStandInsOwn() {
        var duty = duty(directory(
                agent("one", "two", away(MONDAY, FRIDAY, null)), agent("two", "three"), agent("three", null)));

        assertThat(duty.agent()).extracting(Agent::id).isEqualTo("one");
        assertThat(duty.present()).extracting(Agent::id).isEqualTo("two");
        assertThat(duty.next()).extracting(Agent::id).isEqualTo("three");
    }

    @Test
    void nobodyIsToldTwice() {
        var duty = duty(directory(agent("one", "two"), agent("two", "one", away(MONDAY, FRIDAY, null))));

        assertThat(duty.present()).extracting(Agent::id).isEqualTo("one");
        assertThat(duty.next()).isNull();
    }

    @Test
    void whereNobodyHasTheDutyNobodyIsNamed() {
        var duty = Duty.at(MONDAY, new Roster(1, null, List.of()), directory(agent("one", null)), PARIS);

        assertThat(duty).isEqualTo(new Duty(MONDAY, null, null, null));
    }

    private static Duty duty(Directory directory) {
        return Duty.at(MONDAY, new Roster(1, null, List.of(new Turn(TURN, "one", MONDAY, FRIDAY))), directory, PARIS);
    }
}
