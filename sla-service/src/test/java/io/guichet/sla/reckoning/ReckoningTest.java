package io.guichet.sla.reckoning;

import static io.guichet.sla.Life.paris;
import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.sla.Life;
import io.guichet.sla.history.History;
import io.guichet.sla.history.History.Postponement;
import io.guichet.sla.policy.DeskFilesForTests;
import io.guichet.sla.policy.Policies;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Desk A: Monday to Friday 09:00-12:30 and 14:00-18:00. 20 November 2026 is a Friday. */
class ReckoningTest {
    private static final Policies DESK = DeskFilesForTests.desk("a");
    private static final Instant LATER = paris("2027-01-15T12:00");

    @ParameterizedTest
    @CsvSource({
        "urgent, 2026-11-25T09:12",
        "high,   2026-11-27T09:12",
        "medium, 2026-12-04T09:12",
        "low,    2026-12-11T09:12",
    })
    void aTicketIsToBeSolvedByItsPriority(String priority, String due) { // P30
        Reckoned solution = only("solution", Life.opened("2026-11-20T09:12", priority));

        assertThat(solution.choice().policy().name()).isEqualTo(priority);
        assertThat(solution.dueAt()).isEqualTo(paris(due));
    }

    @ParameterizedTest
    @CsvSource({"unqualified", "enormous"})
    void whatNobodyHasQualifiedHasAShortClockOfItsOwn(String priority) { // P30
        Life life = Life.opened("2026-11-20T09:12", priority);
        assertThat(only("qualification", life).dueAt()).isEqualTo(paris("2026-11-20T14:42"));
        assertThat(all("solution", life)).isEmpty();

        life.priority("2026-11-20T11:00", "high");

        assertThat(only("qualification", life).state(LATER)).isEqualTo(DeadlineState.MET);
        assertThat(only("solution", life).dueAt()).isEqualTo(paris("2026-11-27T09:12"));
    }

    @Test
    void waitingForTheCustomerPausesAndWhatWasConsumedCountsOn() {
        Life life = Life.opened("2026-11-23T09:00", "urgent")
                .then("complement-asked", "2026-11-24T09:00", "waiting-for-customer");
        assertThat(only("solution", life).state(LATER)).isEqualTo(DeadlineState.PAUSED);

        life.message("2026-12-01T14:00", "open");

        Reckoned solution = only("solution", life);
        assertThat(solution.dueAt()).isEqualTo(paris("2026-12-03T12:30")); // a day before, two from Tuesday noon on
        assertThat(solution.pauses())
                .containsExactly(
                        new Pause("waiting-for-customer", paris("2026-11-24T09:00"), paris("2026-12-01T14:00")));
    }

    @Test
    void aMoveBetweenQueuesDoesNotResetAnything() {
        Life life = Life.opened("2026-11-23T10:00", "high")
                .moved("2026-11-24T11:00", "managed-services")
                .moved("2026-11-26T11:00", "assistance");

        assertThat(only("solution", life).dueAt()).isEqualTo(paris("2026-11-30T10:00"));
    }

    @Test
    void aChangeOfPriorityReckonsAnewFromTheBeginning() {
        Life life = Life.opened("2026-11-23T10:00", "low").priority("2026-11-25T15:00", "urgent");

        assertThat(only("solution", life).dueAt()).isEqualTo(paris("2026-11-26T10:00"));
    }

    @Test
    void aReopenedTicketRunsAnew() {
        Life life = Life.opened("2026-11-23T10:00", "urgent")
                .closed("2026-11-24T10:00", "answered")
                .message("2026-11-30T10:00", "open");

        assertThat(all("solution", life))
                .extracting(one -> one.state(paris("2026-12-01T10:00")))
                .containsExactly(DeadlineState.MET, DeadlineState.RUNNING);
        assertThat(all("solution", life).get(1).dueAt()).isEqualTo(paris("2026-12-03T10:00"));
    }

    @Test
    void theFirstReplyIsAPersons() {
        Life life = Life.opened("2026-11-23T10:00", "urgent").automaticMail("2026-11-23T10:01");
        assertThat(only("first-reply", life).dueAt()).isEqualTo(paris("2026-11-24T10:00"));

        life.then("reply-written", "2026-11-24T09:30", "waiting-for-customer");

        assertThat(only("first-reply", life).state(LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    void whatWasAnsweredOnThePhoneHadItsReply() { // P1
        Life life = Life.opened("2026-11-23T10:00", "urgent").closed("2026-11-23T10:00", "answered-by-phone");

        assertThat(only("first-reply", life).state(LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    void whatResolvedItselfCancelsItsReply() { // P10
        Life life = Life.opened("2026-11-23T10:00", "urgent").closed("2026-11-23T11:00", "resolved-by-itself");

        assertThat(only("first-reply", life).state(LATER)).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void eachMessageAfterAReplyWaitsForTheNextReply() {
        Life life = Life.opened("2026-11-23T10:00", "low")
                .message("2026-11-23T11:00", "new")
                .then("reply-written", "2026-11-23T15:00", "open")
                .message("2026-11-24T10:00", "open")
                .message("2026-11-25T10:00", "open");
        assertThat(only("next-reply", life).dueAt()).isEqualTo(paris("2026-11-26T10:00"));

        life.then("reply-written", "2026-11-25T11:00", "open").message("2026-11-26T10:00", "open");

        assertThat(all("next-reply", life))
                .extracting(Reckoned::startedAt)
                .containsExactly(paris("2026-11-24T10:00"), paris("2026-11-26T10:00"));
    }

    @Test
    void whoEscalatesIsToldWhenNoReplyWasMade() { // P20
        Life life = Life.opened("2026-11-23T10:00", "low")
                .escalated("2026-11-23T11:00", "Alix")
                .escalated("2026-11-24T11:00", "Bea");

        List<Reckoned> watches = all("watch", life);
        assertThat(watches.get(0).state(LATER)).isEqualTo(DeadlineState.CANCELLED);
        assertThat(watches.get(1).dueAt()).isEqualTo(paris("2026-11-26T11:00"));
        assertThat(watches.get(1).standing().watcher().name()).isEqualTo("Bea");
        life.then("reply-written", "2026-11-25T11:00", "open");
        assertThat(all("watch", life).get(1).state(LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aDraftWaitsForTheNextLevelNoLongerThanItsTarget() { // P21
        Life life = Life.opened("2026-11-23T09:00", "low")
                .then("validation-asked", "2026-11-23T10:00", "waiting-for-validation");
        assertThat(only("validation", life).dueAt()).isEqualTo(paris("2026-11-23T15:30"));

        life.then("validation-refused", "2026-11-23T16:00", "open")
                .then("validation-asked", "2026-11-24T09:00", "waiting-for-validation")
                .then("validation-approved", "2026-11-24T10:00", "open");

        assertThat(all("validation", life))
                .extracting(one -> one.state(LATER))
                .containsExactly(DeadlineState.MISSED, DeadlineState.MET);
    }

    @Test
    void devIsChasedOnTheDateThatWasSetAndAgainUntilItIsDone() { // P25
        Life life = Life.opened("2026-11-23T09:00", "low")
                .dev("handed-off", "2026-11-24T10:00", "closed-pending", "2026-12-01");
        Reckoned chase = only("dev-chase", life);
        assertThat(chase.dueAt()).isEqualTo(paris("2026-12-01T09:00"));
        assertThat(chase.repetition(200)).contains(paris("2026-12-07T18:00"));
        assertThat(chase.repetition(300)).contains(paris("2026-12-14T18:00"));
        assertThat(only("solution", life).state(LATER)).isEqualTo(DeadlineState.MET);

        life.dev("dev-answered", "2026-12-02T11:00", "closed-pending", "2026-12-09");
        assertThat(all("dev-chase", life))
                .extracting(one -> one.state(paris("2026-12-03T10:00")))
                .containsExactly(DeadlineState.MISSED, DeadlineState.RUNNING);

        life.dev("hand-off-completed", "2026-12-08T11:00", "closed", null);
        assertThat(all("dev-chase", life).get(1).state(LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    void withoutADateDevIsChasedAfterTheDesksOwnTarget() {
        Life life = Life.opened("2026-11-23T09:00", "low").dev("handed-off", "2026-11-24T10:00", "handed-off", null);

        assertThat(only("dev-chase", life).dueAt()).isEqualTo(paris("2026-12-01T10:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T08:00, 2026-11-23T09:15, 2026-11-23T14:15",
        "2026-11-23T14:14, 2026-11-23T14:15, 2026-11-23T17:45",
        "2026-11-23T14:15, 2026-11-23T17:45, 2026-11-24T09:15",
        "2026-11-27T17:50, 2026-11-30T09:15, 2026-11-30T14:15",
        "2026-12-24T10:00, 2026-12-28T09:15, 2026-12-28T14:15", // its afternoon is closed, and Christmas is
    })
    void nothingStaysUntouchedPastTheTimesAtWhichTheDeskLooks(String opened, String duty, String standIn) { // P6
        Reckoned untouched = only("untouched", Life.opened(opened, "low"));

        assertThat(untouched.moments()).containsEntry(50, paris(duty)).containsEntry(100, paris(standIn));
        assertThat(untouched.choice().policy().step(50).tell()).containsExactly("duty");
        assertThat(untouched.choice().policy().step(100).tell()).containsExactly("stand-in");
    }

    @Test
    void whatAPersonDoesIsATouchAndWhatAMachineDoesIsNone() {
        Life life =
                Life.opened("2026-11-23T10:00", "low").of("Boulangerie Martin").message("2026-11-23T11:00", "new");
        assertThat(only("untouched", life).endedAt()).isNull();

        life.then("note-written", "2026-11-23T11:30", "new");

        assertThat(only("untouched", life).state(LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    void aMergedTicketAsksForNothingAndGoesOnWhenItIsItselfAgain() {
        Life life = Life.opened("2026-11-23T10:00", "urgent").then("merged", "2026-11-24T10:00", "merged");
        assertThat(only("solution", life).state(LATER)).isEqualTo(DeadlineState.PAUSED);

        life.then("unmerged", "2026-11-25T10:00", "open");

        assertThat(only("solution", life).dueAt()).isEqualTo(paris("2026-11-27T10:00"));
    }

    @Test
    void warningsComeAtTheirShareOfWhatIsConsumed() {
        Life life = Life.opened("2026-11-23T09:00", "urgent")
                .then("complement-asked", "2026-11-24T18:00", "waiting-for-customer")
                .message("2026-11-30T09:00", "open");

        // three quarters of three days: two days and a quarter, of which two were consumed before the pause
        assertThat(only("solution", life).moments())
                .containsEntry(75, paris("2026-11-30T10:52:30"))
                .containsEntry(100, paris("2026-11-30T18:00"))
                .containsEntry(150, paris("2026-12-02T14:15"));
    }

    @Test
    void aPostponementHoldsAndAPauseAfterItAddsToIt() {
        Life life = Life.opened("2026-11-23T10:00", "urgent");
        Postponement until = new Postponement("solution", 1, paris("2026-12-02T15:00"), paris("2026-11-25T10:00"));
        assertThat(solution(life, until).dueAt()).isEqualTo(paris("2026-12-02T15:00"));

        life.then("complement-asked", "2026-11-26T10:00", "waiting-for-customer");
        assertThat(solution(life, until).dueAt()).isNull();
        life.message("2026-11-27T10:00", "open");

        assertThat(solution(life, until).dueAt()).isEqualTo(paris("2026-12-03T15:00"));
    }

    @Test
    void aClockThatWasSetBackBetweenTwoEventsDoesNotMakeTimeRunBackwards() {
        Life life = Life.opened("2026-11-23T10:00", "urgent")
                .then("complement-asked", "2026-11-23T15:00", "waiting-for-customer")
                .message("2026-11-23T14:00", "open");

        assertThat(only("solution", life).dueAt()).isEqualTo(paris("2026-11-26T10:00"));
    }

    private static Reckoned solution(Life life, Postponement postponement) {
        History history = new History(life.facts(), List.of(postponement));
        return new Reckoning(DESK)
                .of(history).stream()
                        .filter(one -> one.clock().equals("solution"))
                        .findFirst()
                        .orElseThrow();
    }

    private static Reckoned only(String clock, Life life) {
        List<Reckoned> all = all(clock, life);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<Reckoned> all(String clock, Life life) {
        return new Reckoning(DESK)
                .of(life.history()).stream()
                        .filter(one -> one.clock().equals(clock))
                        .toList();
    }
}
