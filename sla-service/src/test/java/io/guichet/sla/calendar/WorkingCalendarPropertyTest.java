package io.guichet.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Any calendar, in zones whose clocks jump by an hour, half an hour, at midnight, or over a whole day. */
class WorkingCalendarPropertyTest {
    private static final String[] ZONES = {
        "Europe/Paris", "Australia/Lord_Howe", "America/Havana", "Asia/Beirut", "Pacific/Apia", "Asia/Kathmandu", "UTC"
    };

    /** Days around which clocks change in one of the zones, or the calendar has an edge. */
    private static final List<LocalDate> TURNS = Stream.of(
                    "2026-03-29",
                    "2026-10-25",
                    "2026-04-05",
                    "2026-10-04",
                    "2026-03-08",
                    "2026-11-01",
                    "2011-12-30",
                    "2028-02-29",
                    "2026-12-31",
                    "2026-05-14")
            .map(LocalDate::parse)
            .toList();

    @Property(tries = 400)
    void aWalkThroughEveryMinuteComesToTheSame(
            @ForAll("timetables") Timetable timetable,
            @ForAll("starts") Instant start,
            @ForAll("targets") Target target) {
        assertThat(new WorkingCalendar(timetable).due(start, target))
                .isEqualTo(new MinuteWalk(timetable).due(start, target));
    }

    @Property(tries = 100)
    void nothingIsDueOutsideWorkingTime(
            @ForAll("timetables") Timetable timetable,
            @ForAll("starts") Instant start,
            @ForAll("targets") Target target) {
        Instant due = new WorkingCalendar(timetable).due(start, target);

        assertThat(new MinuteWalk(timetable)
                        .isOpen(due.minus(1, ChronoUnit.MICROS).truncatedTo(ChronoUnit.MINUTES)))
                .isTrue();
    }

    @Property(tries = 1000)
    void aLaterStartIsNeverDueEarlier(
            @ForAll("timetables") Timetable timetable,
            @ForAll("starts") Instant start,
            @ForAll @IntRange(max = 200_000) int secondsLater,
            @ForAll("targets") Target target) {
        WorkingCalendar calendar = new WorkingCalendar(timetable);

        assertThat(calendar.due(start.plusSeconds(secondsLater), target)).isAfterOrEqualTo(calendar.due(start, target));
    }

    @Property(tries = 1000)
    void aLongerTargetIsDueLater(
            @ForAll("timetables") Timetable timetable,
            @ForAll("starts") Instant start,
            @ForAll("targets") Target target) {
        WorkingCalendar calendar = new WorkingCalendar(timetable);

        assertThat(calendar.due(start, new Target(target.count() + 1, target.unit())))
                .isAfter(calendar.due(start, target));
    }

    @Property(tries = 1000)
    void aTargetInTwoPartsIsTheTarget(
            @ForAll("timetables") Timetable timetable,
            @ForAll("starts") Instant start,
            @ForAll("targets") Target first,
            @ForAll @IntRange(min = 1, max = 20) int more) {
        WorkingCalendar calendar = new WorkingCalendar(timetable);
        Target whole = new Target(first.count() + more, first.unit());
        Instant inParts = calendar.due(calendar.due(start, first), new Target(more, first.unit()));

        // where days differ in length the moment in between is rounded up to a microsecond, which can be the one after
        // a break
        Instant atOnce = calendar.due(start, whole);
        assertThat(inParts).isBetween(atOnce, calendar.due(atOnce, new Target(1, TargetUnit.MINUTE)));
    }

    @Provide
    Arbitrary<Instant> starts() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-6 * 24 * 60, 3 * 24 * 60);
        return Combinators.combine(Arbitraries.of(TURNS), minutes)
                .as((turn, minute) ->
                        turn.atStartOfDay(ZoneId.of("UTC")).plusMinutes(minute).toInstant());
    }

    @Provide
    Arbitrary<Target> targets() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 15).map(count -> new Target(count, TargetUnit.DAY)),
                Arbitraries.integers().between(1, 60).map(count -> new Target(count, TargetUnit.HOUR)),
                Arbitraries.integers().between(1, 900).map(count -> new Target(count, TargetUnit.MINUTE)));
    }

    @Provide
    Arbitrary<Timetable> timetables() {
        Arbitrary<Map<DayOfWeek, OpeningHours>> weeks = Arbitraries.maps(
                        Arbitraries.of(DayOfWeek.class), openingHours())
                .ofMinSize(1)
                .filter(week -> week.values().stream().anyMatch(hours -> length(hours) >= 60));
        Arbitrary<LocalDate> dates = Combinators.combine(
                        Arbitraries.of(TURNS), Arbitraries.integers().between(-4, 20))
                .as(LocalDate::plusDays);
        Arbitrary<Set<LocalDate>> closings = dates.set().ofMaxSize(6);
        Arbitrary<Map<LocalDate, OpeningHours>> special =
                Arbitraries.maps(dates, openingHours()).ofMaxSize(4);
        return Combinators.combine(Arbitraries.of(ZONES), weeks, closings, closings, special)
                .as((zone, week, holidays, closed, own) ->
                        new Timetable(ZoneId.of(zone), week, year -> holidays, closed, own));
    }

    private static Arbitrary<OpeningHours> openingHours() {
        Arbitrary<Integer> edges = Arbitraries.oneOf(
                Arbitraries.of(0, 1440), Arbitraries.integers().between(0, 1440));
        return edges.set().ofMinSize(2).ofMaxSize(6).map(WorkingCalendarPropertyTest::between);
    }

    private static OpeningHours between(Set<Integer> edges) {
        List<Integer> sorted = edges.stream().sorted().toList();
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i += 2) {
            spans.add(new Span(sorted.get(i - 1), sorted.get(i)));
        }
        return new OpeningHours(spans);
    }

    private static int length(OpeningHours hours) {
        return hours.spans().stream().mapToInt(span -> span.to() - span.from()).sum();
    }
}
