package io.guichet.ticket.staff;

import static io.guichet.ticket.staff.Staffed.FRIDAY;
import static io.guichet.ticket.staff.Staffed.MONDAY;
import static io.guichet.ticket.staff.Staffed.agent;
import static io.guichet.ticket.staff.Staffed.away;
import static io.guichet.ticket.staff.Staffed.directory;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    @Test
    void whoIsThereNeedsNoStandIn() {
        var directory = directory(agent("one", "two"), agent("two", "one"));

        assertThat(directory.present("one", MONDAY)).map(Agent::id).contains("one");
    }

    @Test
    void theStandInOfAnAbsenceGoesBeforeTheUsualOne() {
        var directory =
                directory(agent("one", "two", away(MONDAY, FRIDAY, "three")), agent("two", null), agent("three", null));

        assertThat(directory.present("one", MONDAY)).map(Agent::id).contains("three");
        assertThat(directory.present("one", FRIDAY)).map(Agent::id).contains("one");
        assertThat(directory.present("one", MONDAY.minusNanos(1)))
                .map(Agent::id)
                .contains("one");
    }

    @Test
    void whoStandsInForAnAbsentStandInIsAskedNext() {
        var directory = directory(
                agent("one", "two", away(MONDAY, null, null)),
                agent("two", "three", away(MONDAY, FRIDAY, null)),
                agent("three", null));

        assertThat(directory.present("one", MONDAY)).map(Agent::id).contains("three");
        assertThat(directory.present("one", FRIDAY)).map(Agent::id).contains("two");
    }

    @Test
    void whereNobodyStandsInNobodyIsThere() {
        assertThat(directory(agent("one", null, away(MONDAY, null, null))).present("one", FRIDAY))
                .isEmpty();
    }

    @Test
    void agentsWhoStandInForEachOtherAtOnceAreACircle() {
        var directory = directory(
                agent("one", "two", away(MONDAY, FRIDAY, null)),
                agent("two", "three", away(MONDAY.plusSeconds(1), FRIDAY, null)),
                agent("three", null, away(FRIDAY.minusSeconds(1), null, "one")));

        assertThat(directory.circle()).containsExactly("one", "two", "three", "one");
        assertThat(directory.present("one", FRIDAY.minusSeconds(1))).isEmpty();
    }

    @Test
    void oneAfterTheOtherIsNoCircle() {
        var directory = directory(
                agent("one", "two", away(MONDAY, FRIDAY, null)),
                agent("two", "one", away(FRIDAY, FRIDAY.plus(Duration.ofDays(3)), null)));

        assertThat(directory.circle()).isEmpty();
    }

    @Test
    void aCircleWhoseAbsencesDoNotAllMeetIsNone() {
        var directory = directory(
                agent("one", "two", away(MONDAY, MONDAY.plusSeconds(10), null)),
                agent("two", "three", away(MONDAY.plusSeconds(5), MONDAY.plusSeconds(20), null)),
                agent("three", "one", away(MONDAY.plusSeconds(15), MONDAY.plusSeconds(30), null)));

        assertThat(directory.circle()).isEmpty();
    }
}
