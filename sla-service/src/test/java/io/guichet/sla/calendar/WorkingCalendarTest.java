package io.guichet.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private static final WorkingCalendar DESK = new WorkingCalendar(Calendars.desk());

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(textBlock = """
        # an ordinary week; Monday is 23 November 2026
        2026-11-23T10:00, 3 working days,  2026-11-26T10:00, the same time three days later
        2026-11-23T10:00, 1 working day,   2026-11-24T10:00, one day
        2026-11-20T17:30, 3 working days,  2026-11-25T17:30, Friday evening
        2026-11-20T18:00, 3 working days,  2026-11-25T18:00, Friday at closing time counts from Monday
        2026-11-20T19:45, 3 working days,  2026-11-25T18:00, Friday after closing
        2026-11-21T11:00, 3 working days,  2026-11-25T18:00, Saturday
        2026-11-22T23:59, 1 working day,   2026-11-23T18:00, the last minute of Sunday
        2026-11-23T00:00, 1 working day,   2026-11-23T18:00, the first minute of Monday
        2026-11-23T23:59, 1 working day,   2026-11-24T18:00, the last minute of Monday
        2026-11-23T07:00, 3 working days,  2026-11-25T18:00, before opening: Monday and Tuesday and Wednesday
        2026-11-23T09:00, 3 working days,  2026-11-25T18:00, at opening: the same three days
        2026-11-23T09:01, 3 working days,  2026-11-26T09:01, a minute after opening
        2026-11-23T17:59, 1 working day,   2026-11-24T17:59, a minute before closing
        # the lunch break does not count
        2026-11-23T12:30, 1 working day,   2026-11-24T12:30, when lunch begins
        2026-11-23T13:00, 1 working day,   2026-11-24T12:30, during lunch
        2026-11-23T14:00, 1 working day,   2026-11-24T12:30, when lunch ends: as much of the day is gone as when it began
        2026-11-23T14:01, 1 working day,   2026-11-24T14:01, a minute after lunch
        # hours
        2026-11-23T09:00, 3 working hours, 2026-11-23T12:00, within the morning
        2026-11-23T14:00, 4 working hours, 2026-11-23T18:00, until closing and not the next morning
        2026-11-23T11:00, 4 working hours, 2026-11-23T16:30, across lunch
        2026-11-23T12:45, 4 working hours, 2026-11-23T18:00, from lunch
        2026-11-23T16:00, 4 working hours, 2026-11-24T11:00, into the next day
        2026-11-20T17:00, 4 working hours, 2026-11-23T12:00, across a weekend
        2026-11-23T17:59, 1 working minute, 2026-11-23T18:00, the last minute
        2026-11-23T18:00, 1 working minute, 2026-11-24T09:01, the first minute of the next day
        # longer targets
        2026-11-30T09:30, 15 working days, 2026-12-21T09:30, three weeks
        2026-12-14T09:30, 15 working days, 2027-01-06T09:30, three weeks and two holidays on Fridays
        2026-11-23T10:00, 10 working days, 2026-12-07T10:00, two weeks
        # public holidays of 2026
        2026-01-01T10:00, 1 working day,   2026-01-02T18:00, on New Year's Day itself
        2026-04-02T10:00, 3 working days,  2026-04-08T10:00, Good Friday counts and Easter Monday does not
        2026-04-30T10:00, 5 working days,  2026-05-11T10:00, 1 and 8 May are Fridays
        2026-05-13T16:00, 3 working days,  2026-05-19T16:00, Ascension
        2026-05-22T09:30, 5 working days,  2026-06-01T09:30, Whit Monday
        2026-07-13T17:00, 1 working day,   2026-07-15T17:00, 14 July
        2026-08-14T10:00, 1 working day,   2026-08-17T10:00, 15 August is a Saturday
        2026-10-30T10:00, 1 working day,   2026-11-02T10:00, 1 November is a Sunday
        2026-11-10T10:00, 1 working day,   2026-11-12T10:00, 11 November
        2026-11-11T10:00, 1 working day,   2026-11-12T18:00, on 11 November itself
        2026-11-10T17:00, 4 working hours, 2026-11-12T12:00, hours across 11 November
        2026-12-24T15:00, 3 working days,  2026-12-30T15:00, Christmas
        # and of 2027
        2026-12-31T10:00, 1 working day,   2027-01-04T10:00, New Year
        2026-12-31T23:59, 1 working day,   2027-01-04T18:00, the last minute of the year
        2027-01-01T00:00, 1 working day,   2027-01-04T18:00, the first minute of the year
        2027-03-26T10:00, 1 working day,   2027-03-30T10:00, Easter Monday after the clocks went forward
        2027-05-05T10:00, 1 working day,   2027-05-07T10:00, Ascension
        2027-05-07T10:00, 1 working day,   2027-05-10T10:00, 8 May is a Saturday
        2027-05-14T10:00, 1 working day,   2027-05-18T10:00, Whit Monday
        2027-07-13T10:00, 1 working day,   2027-07-15T10:00, 14 July
        2027-08-13T10:00, 1 working day,   2027-08-16T10:00, 15 August is a Sunday
        2027-10-29T10:00, 1 working day,   2027-11-02T10:00, 1 November after the clocks went back
        2027-11-10T10:00, 1 working day,   2027-11-12T10:00, 11 November
        2027-12-24T10:00, 1 working day,   2027-12-27T10:00, Christmas is a Saturday
        # ends of February
        2027-02-26T10:00, 1 working day,   2027-03-01T10:00, no 29 February
        2028-02-28T10:00, 1 working day,   2028-02-29T10:00, 29 February 2028 is a Tuesday
        2028-02-28T10:00, 2 working days,  2028-03-01T10:00, and counts as a day
        2028-02-29T18:00, 1 working day,   2028-03-01T18:00, and ends
        """)
    void dueAtThisLocalTime(LocalDateTime start, String target, LocalDateTime due, String why) {
        assertThat(due(DESK, start, target)).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-27T17:00+01:00, 4 working hours, 2026-03-30T12:00+02:00",
        "2026-03-27T17:00+01:00, 1 working day,   2026-03-30T17:00+02:00",
        "2026-10-23T17:00+02:00, 4 working hours, 2026-10-26T12:00+01:00",
        "2026-10-23T10:00+02:00, 1 working day,   2026-10-26T10:00+01:00",
    })
    void aWeekendOfSummerTimeMovesTheInstantButNotTheLocalTime(
            OffsetDateTime start, String target, OffsetDateTime due) {
        assertThat(DESK.due(start.toInstant(), Target.parse(target))).isEqualTo(due.toInstant());
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-03-28T12:00+01:00, 24 working hours, 2026-03-29T13:00+02:00, twelve hours are noon to midnight; the hour skipped",
        "2026-03-29T00:00+01:00, 23 working hours, 2026-03-30T00:00+02:00, the whole day of 23 hours",
        "2026-03-29T00:00+01:00, 1 working day,    2026-03-30T00:00+02:00, the same day",
        "2026-03-28T12:00+01:00, 1 working day,    2026-03-29T12:30+02:00, half of 23 hours",
        "2026-10-25T00:00+02:00, 25 working hours, 2026-10-26T00:00+01:00, the whole day of 25 hours",
        "2026-10-25T00:00+02:00, 1 working day,    2026-10-26T00:00+01:00, the same day",
        "2026-10-25T02:30+02:00, 1 working hour,   2026-10-25T02:30+01:00, the hour that comes twice",
        "2026-12-31T23:59+01:00, 2 working minutes, 2027-01-01T00:01+01:00, across midnight and the year",
    })
    void aDayOf23Or25HoursIsAsLongAsItIs(OffsetDateTime start, String target, OffsetDateTime due, String why) {
        WorkingCalendar always = new WorkingCalendar(Calendars.aroundTheClock());

        assertThat(always.due(start.toInstant(), Target.parse(target))).as(why).isEqualTo(due.toInstant());
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        // the span 01:30-02:30 loses the half hour that the clocks skip, and a span within it is nothing
        "2026-03-29T01:30+01:00, 30 working minutes, 2026-03-29T03:00+02:00",
        "2026-03-29T01:30+01:00, 31 working minutes, 2026-03-30T01:31+02:00",
        // 01:30-02:30 ends when 02:30 comes first
        "2026-10-25T01:30+02:00, 60 working minutes, 2026-10-25T02:30+02:00",
        "2026-10-25T01:30+02:00, 61 working minutes, 2026-10-26T01:31+01:00",
    })
    void aSpanThatTheClockChangeCutsEndsWhenTheClocksShowItsEnd(
            OffsetDateTime start, String target, OffsetDateTime due) {
        WorkingCalendar night = new WorkingCalendar(Calendars.with(
                Calendars.with(Calendars.desk(), DayOfWeek.SUNDAY, "01:30-02:30"), DayOfWeek.MONDAY, "01:30-02:30"));

        assertThat(night.due(start.toInstant(), Target.parse(target))).isEqualTo(due.toInstant());
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-11-26T14:00, 1 working day,   2026-11-27T11:00, half of Thursday's eight hours is half of Friday's four",
        "2026-11-27T10:00, 1 working day,   2026-11-30T11:00, a quarter of Friday is a quarter of Monday",
        "2026-11-26T14:00, 2 working days,  2026-11-30T14:00, and Monday is as long as Thursday",
        "2026-11-26T14:00, 5 working hours, 2026-11-27T10:00, hours do not care",
    })
    void aShorterDayIsAWorkingDayAllTheSame(LocalDateTime start, String target, LocalDateTime due, String why) {
        WorkingCalendar shortFridays = new WorkingCalendar(Calendars.with(
                Calendars.weekdays(PublicHolidays.NONE, "09:00-12:00", "13:00-18:00"),
                DayOfWeek.FRIDAY,
                "09:00-13:00"));

        assertThat(due(shortFridays, start, target)).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource({
        "2026-12-23T10:00, 2 working days,  2026-12-28T10:00, the half day of 24 December counts as a day",
        "2026-12-24T09:00, 4 working hours, 2026-12-28T09:30, and has three hours and a half",
        "2026-12-24T15:00, 1 working day,   2026-12-28T18:00, its afternoon is closed",
        "2026-05-13T10:00, 1 working day,   2026-05-18T10:00, Ascension and the desk's own bridge day",
        "2026-05-22T10:00, 1 working day,   2026-05-25T10:00, Whit Monday is worked where the desk says so",
    })
    void theDesksOwnDaysWin(LocalDateTime start, String target, LocalDateTime due, String why) {
        WorkingCalendar own = new WorkingCalendar(Calendars.with(
                Calendars.desk(),
                Set.of(LocalDate.parse("2026-05-15")),
                Map.of(
                        LocalDate.parse("2026-12-24"), OpeningHours.of("09:00-12:30"),
                        LocalDate.parse("2026-05-25"), OpeningHours.of("09:00-12:30", "14:00-18:00"))));

        assertThat(due(own, start, target)).as(why).isEqualTo(due);
    }

    @Test
    void alsaceAndMoselleKeepGoodFridayAndTheSecondDayOfChristmas() {
        JollydayHolidays strasbourg = JollydayHolidays.of("fr").region("67");
        WorkingCalendar desk = new WorkingCalendar(Calendars.weekdays(strasbourg, "09:00-12:30", "14:00-18:00"));

        assertThat(due(desk, LocalDateTime.parse("2026-04-02T10:00"), "1 working day"))
                .isEqualTo("2026-04-07T10:00");
        assertThat(due(desk, LocalDateTime.parse("2028-12-22T10:00"), "1 working day"))
                .isEqualTo("2028-12-27T10:00");
    }

    @Test
    void franceHasElevenPublicHolidays() {
        assertThat(JollydayHolidays.of("fr").in(2026))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.of(101, 406, 501, 508, 514, 525, 714, 815, 1101, 1111, 1225)
                                .mapToObj(date -> LocalDate.of(2026, date / 100, date % 100))
                                .collect(Collectors.toSet()));
        assertThat(JollydayHolidays.of("fr").in(2027)).hasSize(11).contains(LocalDate.of(2027, 3, 29));
    }

    @Test
    void microsecondsAreKept() {
        Instant start = Instant.parse("2026-11-23T10:00:00.123456Z");

        assertThat(DESK.due(start, Target.parse("3 working days"))).isEqualTo("2026-11-26T10:00:00.123456Z");
    }

    @Test
    void aCalendarThatIsClosedForYearsSaysSo() {
        Set<LocalDate> closed =
                LocalDate.of(2020, 1, 1).datesUntil(LocalDate.of(2040, 1, 1)).collect(Collectors.toSet());
        WorkingCalendar never = new WorkingCalendar(Calendars.with(Calendars.desk(), closed, Map.of()));

        assertThatThrownBy(() -> never.due(Instant.parse("2026-11-23T10:00:00Z"), Target.parse("1 working day")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no working time from 2026 to 2036");
    }

    private static LocalDateTime due(WorkingCalendar calendar, LocalDateTime start, String target) {
        Instant due = calendar.due(start.atZone(Calendars.PARIS).toInstant(), Target.parse(target));
        return LocalDateTime.ofInstant(due, Calendars.PARIS);
    }
}
