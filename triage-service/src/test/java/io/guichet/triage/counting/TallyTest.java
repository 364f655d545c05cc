package io.guichet.triage.counting;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Remembers;
import io.guichet.triage.memory.Signal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant DAY = Instant.parse("2026-11-24T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Remembers BACKUPS =
            new Remembers.FailuresWithoutRecovery(Duration.ofHours(24), Duration.ofDays(3));
    private static final Remembers LINES = new Remembers.Repeated(3, Duration.ofHours(24));
    private static final Remembers ERRORS = new Remembers.Grouped(Duration.ofHours(2));
    private static final Remembers ORDERS = new Remembers.Awaited();

    @Property
    void anyInterleavingAndRepetitionOfADaysMailsEndsInTheSameState(
            @ForAll("days") List<Occurrence> day, @ForAll Random shuffle) {
        var mixed = new ArrayList<>(day);
        mixed.addAll(day);
        Collections.shuffle(mixed, shuffle);

        var inOrder = tally(day);
        var anyhow = tally(mixed);

        assertThat(anyhow).isEqualTo(inOrder);
        assertThat(anyhow.failures()).isEqualTo(inOrder.failures());
    }

    @Property
    void whatIsDueAndWhatIsReachedFollowsFromTheDayAlone(
            @ForAll("failures") List<Occurrence> day, @ForAll Random shuffle) {
        var mixed = new ArrayList<>(day);
        Collections.shuffle(mixed, shuffle);
        var how = (Remembers.FailuresWithoutRecovery) BACKUPS;

        assertThat(Due.at(tally(mixed), how, null, null)).isEqualTo(Due.at(tally(day), how, null, null));
        assertThat(Tally.of(tally(mixed).json())).isEqualTo(tally(day));
    }

    @Provide
    Arbitrary<List<Occurrence>> days() {
        return Arbitraries.of(BACKUPS, LINES, ERRORS, ORDERS).flatMap(TallyTest::day);
    }

    @Provide
    Arbitrary<List<Occurrence>> failures() {
        return day(BACKUPS);
    }

    private static Arbitrary<List<Occurrence>> day(Remembers how) {
        var signals = how instanceof Remembers.FailuresWithoutRecovery
                ? Arbitraries.of(Signal.FAILED, Signal.SUCCEEDED)
                : Arbitraries.of(Signal.SEEN, how instanceof Remembers.Awaited ? Signal.SUCCEEDED : Signal.SEEN);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 400),
                        Arbitraries.integers().between(0, 24 * 60),
                        signals)
                .as((message, minute, signal) -> occurrence(how, message, DAY.plusSeconds(60L * minute), signal))
                .list()
                .uniqueElements(Occurrence::message)
                .ofMaxSize(60);
    }

    @Test
    void aSuccessEndsTheFailuresBeforeIt() {
        var tally = tally(List.of(failed(1, 0), failed(2, 2), succeeded(3, 4), failed(4, 6)));

        assertThat(tally.failures()).containsExactly(at(6));
    }

    @Test
    void aSuccessThatComesLateDoesNotEndWhatFailedAfterIt() {
        var tally = tally(List.of(failed(1, 0), failed(2, 6), succeeded(3, 4)));

        assertThat(tally.failures()).containsExactly(at(6));
    }

    @Test
    void failuresAreLateAGraceTimeAfterTheFirstOfThem() {
        var again = failed(2, 23);
        var late = failed(3, 24);

        assertThat(tally(List.of(failed(1, 0), again)).read(again).reached()).isFalse();
        assertThat(tally(List.of(failed(1, 0), again, late)).read(late).reached())
                .isTrue();
    }

    @Test
    void theThirdWithinTheWindowIsTooMany() {
        var third = seen(LINES, 3, 24);

        assertThat(tally(List.of(seen(LINES, 1, 0), seen(LINES, 2, 12), third)).read(third))
                .isEqualTo(new Tally.Reading(3, true, true));
    }

    @Test
    void theThirdOutsideTheWindowIsNot() {
        var third = seen(LINES, 3, 25);

        assertThat(tally(List.of(seen(LINES, 1, 0), seen(LINES, 2, 12), third)).read(third))
                .isEqualTo(new Tally.Reading(2, false, true));
    }

    @Test
    void oneThatComesLateFillsTheWindowThatItLiesIn() {
        var late = seen(LINES, 9, 10);

        assertThat(tally(List.of(seen(LINES, 1, 0), seen(LINES, 2, 20), seen(LINES, 3, 40), late))
                        .read(late)
                        .reached())
                .isTrue();
    }

    @Test
    void whatIsCloseEnoughBelongsTogether() {
        var near = seen(ERRORS, 2, 2);
        var far = seen(ERRORS, 3, 5);

        assertThat(tally(List.of(seen(ERRORS, 1, 0), near)).read(near).belongs())
                .isTrue();
        assertThat(tally(List.of(seen(ERRORS, 1, 0), far)).read(far).belongs()).isFalse();
    }

    @Test
    void aConfirmationCountsWhicheverComesFirst() {
        var confirmation = occurrence(ORDERS, 1, at(0), Signal.SUCCEEDED);
        var shipped = seen(ORDERS, 2, 1);

        assertThat(tally(List.of(shipped)).read(shipped).reached()).isFalse();
        assertThat(tally(List.of(confirmation, shipped)).read(shipped).reached())
                .isTrue();
        assertThat(tally(List.of(shipped, confirmation)).waiting()).containsExactly(shipped.message());
    }

    @Test
    void aStormIsKeptWithinBounds() {
        var storm = new ArrayList<Occurrence>();
        for (var i = 0; i < 5_000; i++) {
            storm.add(occurrence(LINES, i, DAY.plusSeconds(i), Signal.SEEN));
        }

        assertThat(tally(storm).happened()).hasSize(100);
    }

    private static Tally tally(List<Occurrence> occurrences) {
        var tally = Tally.NOTHING;
        for (var occurrence : occurrences) {
            tally = tally.with(occurrence);
        }
        return tally;
    }

    private static Occurrence failed(int message, int hour) {
        return occurrence(BACKUPS, message, at(hour), Signal.FAILED);
    }

    private static Occurrence succeeded(int message, int hour) {
        return occurrence(BACKUPS, message, at(hour), Signal.SUCCEEDED);
    }

    private static Occurrence seen(Remembers how, int message, int hour) {
        return occurrence(how, message, at(hour), Signal.SEEN);
    }

    private static Instant at(int hour) {
        return DAY.plus(HOUR.multipliedBy(hour));
    }

    private static Occurrence occurrence(Remembers how, int message, Instant at, Signal signal) {
        return new Occurrence("memory", "key", how, signal, new UUID(0, message), null, at, Map.of());
    }
}
