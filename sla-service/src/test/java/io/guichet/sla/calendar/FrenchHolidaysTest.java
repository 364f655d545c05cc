package io.guichet.sla.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Around each French public holiday of five years that falls on a weekday, from a list of dates that is not Jollyday's. */
class FrenchHolidaysTest {
    private static final WorkingCalendar DESK = new WorkingCalendar(Calendars.desk());

    @ParameterizedTest(name = "{0} + {1} = {2}: {3}")
    @CsvSource(textBlock = """
        2023-12-29T10:00, 1 working day, 2024-01-02T10:00, New Year 2024
        2024-03-29T10:00, 2 working days, 2024-04-03T10:00, Easter Monday 2024
        2024-04-30T10:00, 3 working days, 2024-05-06T10:00, Labour Day 2024
        2024-04-29T10:00, 10 working days, 2024-05-16T10:00, ten days across Labour Day 2024
        2024-05-07T10:00, 1 working day, 2024-05-10T10:00, Victory Day 2024
        2024-05-07T10:00, 2 working days, 2024-05-13T10:00, Ascension 2024
        2024-05-06T10:00, 10 working days, 2024-05-23T10:00, ten days across Ascension 2024
        2024-05-17T10:00, 5 working days, 2024-05-27T10:00, Whit Monday 2024
        2024-08-14T10:00, 1 working day, 2024-08-16T10:00, Assumption 2024
        2024-08-13T10:00, 10 working days, 2024-08-28T10:00, ten days across Assumption 2024
        2024-10-31T10:00, 3 working days, 2024-11-06T10:00, All Saints 2024
        2024-11-08T10:00, 5 working days, 2024-11-18T10:00, Armistice 2024
        2024-11-07T10:00, 10 working days, 2024-11-22T10:00, ten days across Armistice 2024
        2024-12-24T10:00, 2 working days, 2024-12-27T10:00, Christmas 2024
        2024-12-31T10:00, 3 working days, 2025-01-06T10:00, New Year 2025
        2024-12-30T10:00, 10 working days, 2025-01-14T10:00, ten days across New Year 2025
        2025-04-18T10:00, 1 working day, 2025-04-22T10:00, Easter Monday 2025
        2025-04-30T10:00, 2 working days, 2025-05-05T10:00, Labour Day 2025
        2025-04-29T10:00, 10 working days, 2025-05-15T10:00, ten days across Labour Day 2025
        2025-05-07T10:00, 5 working days, 2025-05-15T10:00, Victory Day 2025
        2025-05-28T10:00, 1 working day, 2025-05-30T10:00, Ascension 2025
        2025-05-27T10:00, 10 working days, 2025-06-12T10:00, ten days across Ascension 2025
        2025-06-06T10:00, 3 working days, 2025-06-12T10:00, Whit Monday 2025
        2025-07-11T10:00, 5 working days, 2025-07-21T10:00, Bastille Day 2025
        2025-07-10T10:00, 10 working days, 2025-07-25T10:00, ten days across Bastille Day 2025
        2025-08-14T10:00, 2 working days, 2025-08-19T10:00, Assumption 2025
        2025-11-10T10:00, 3 working days, 2025-11-14T10:00, Armistice 2025
        2025-11-07T10:00, 10 working days, 2025-11-24T10:00, ten days across Armistice 2025
        2025-12-24T10:00, 1 working day, 2025-12-26T10:00, Christmas 2025
        2025-12-31T10:00, 2 working days, 2026-01-05T10:00, New Year 2026
        2025-12-30T10:00, 10 working days, 2026-01-14T10:00, ten days across New Year 2026
        2026-04-03T10:00, 5 working days, 2026-04-13T10:00, Easter Monday 2026
        2026-04-30T10:00, 1 working day, 2026-05-04T10:00, Labour Day 2026
        2026-04-29T10:00, 10 working days, 2026-05-18T10:00, ten days across Labour Day 2026
        2026-05-07T10:00, 3 working days, 2026-05-13T10:00, Victory Day 2026
        2026-05-13T10:00, 5 working days, 2026-05-21T10:00, Ascension 2026
        2026-05-12T10:00, 10 working days, 2026-05-28T10:00, ten days across Ascension 2026
        2026-05-22T10:00, 2 working days, 2026-05-27T10:00, Whit Monday 2026
        2026-07-13T10:00, 3 working days, 2026-07-17T10:00, Bastille Day 2026
        2026-07-10T10:00, 10 working days, 2026-07-27T10:00, ten days across Bastille Day 2026
        2026-11-10T10:00, 1 working day, 2026-11-12T10:00, Armistice 2026
        2026-12-24T10:00, 2 working days, 2026-12-29T10:00, Christmas 2026
        2026-12-23T10:00, 10 working days, 2027-01-08T10:00, ten days across Christmas 2026
        2026-12-31T10:00, 5 working days, 2027-01-08T10:00, New Year 2027
        2027-03-26T10:00, 1 working day, 2027-03-30T10:00, Easter Monday 2027
        2027-03-25T10:00, 10 working days, 2027-04-09T10:00, ten days across Easter Monday 2027
        2027-05-05T10:00, 3 working days, 2027-05-11T10:00, Ascension 2027
        2027-05-14T10:00, 5 working days, 2027-05-24T10:00, Whit Monday 2027
        2027-05-13T10:00, 10 working days, 2027-05-28T10:00, ten days across Whit Monday 2027
        2027-07-13T10:00, 2 working days, 2027-07-16T10:00, Bastille Day 2027
        2027-10-29T10:00, 3 working days, 2027-11-04T10:00, All Saints 2027
        2027-10-28T10:00, 10 working days, 2027-11-15T10:00, ten days across All Saints 2027
        2027-11-10T10:00, 1 working day, 2027-11-12T10:00, Armistice 2027
        2028-04-14T10:00, 2 working days, 2028-04-19T10:00, Easter Monday 2028
        2028-04-13T10:00, 10 working days, 2028-04-28T10:00, ten days across Easter Monday 2028
        2028-04-28T10:00, 5 working days, 2028-05-09T10:00, Labour Day 2028
        2028-05-05T10:00, 1 working day, 2028-05-09T10:00, Victory Day 2028
        2028-05-04T10:00, 10 working days, 2028-05-19T10:00, ten days across Victory Day 2028
        2028-05-24T10:00, 3 working days, 2028-05-30T10:00, Ascension 2028
        2028-06-02T10:00, 5 working days, 2028-06-12T10:00, Whit Monday 2028
        2028-06-01T10:00, 10 working days, 2028-06-16T10:00, ten days across Whit Monday 2028
        2028-07-13T10:00, 2 working days, 2028-07-18T10:00, Bastille Day 2028
        2028-08-14T10:00, 3 working days, 2028-08-18T10:00, Assumption 2028
        2028-08-11T10:00, 10 working days, 2028-08-28T10:00, ten days across Assumption 2028
        2028-10-31T10:00, 1 working day, 2028-11-02T10:00, All Saints 2028
        2028-12-22T10:00, 2 working days, 2028-12-27T10:00, Christmas 2028
        2028-12-21T10:00, 10 working days, 2029-01-08T10:00, ten days across Christmas 2028
        """)
    void aPublicHolidayDoesNotCount(LocalDateTime start, String target, LocalDateTime due, String why) {
        var reached = DESK.due(start.atZone(Calendars.PARIS).toInstant(), Target.parse(target));

        assertThat(LocalDateTime.ofInstant(reached, Calendars.PARIS)).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-03-28T10:00, 1 calendar day, 2026-03-29T10:00",
        "2026-03-28T02:30, 1 calendar day, 2026-03-29T03:00",
        "2026-10-24T10:00, 1 calendar day, 2026-10-25T10:00",
        "2026-10-25T10:00, 7 calendar days, 2026-11-01T10:00",
        "2028-02-28T23:59, 1 calendar day, 2028-02-29T23:59",
        "2027-12-31T00:00, 1 calendar day, 2028-01-01T00:00",
    })
    void aCalendarDayEndsAtTheSameTimeOnTheWall(LocalDateTime start, String target, LocalDateTime due) {
        var reached = DESK.due(start.atZone(Calendars.PARIS).toInstant(), Target.parse(target));

        assertThat(LocalDateTime.ofInstant(reached, Calendars.PARIS)).isEqualTo(due);
    }
}
