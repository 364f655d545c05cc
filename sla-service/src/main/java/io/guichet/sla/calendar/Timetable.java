package io.guichet.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When a desk works, in local time. What is said of one date wins: special hours over a closing day, that over a public
 * holiday, that over the hours of the week. So a public holiday on which the desk works is a date with special hours.
 *
 * @param zone the time zone in which the hours are meant
 * @param week hours by day of the week; a day that is missing is closed
 * @param holidays public holidays
 * @param closings dates on which the desk is closed for reasons of its own
 * @param special hours of single dates, for instance of a half day
 * @param looks when the desk looks at its mailboxes on a working day (P6), in order; none if it does not say
 * @param reasons why a closing or a date with special hours is one
 */
public record Timetable(
        ZoneId zone,
        Map<DayOfWeek, OpeningHours> week,
        PublicHolidays holidays,
        Set<LocalDate> closings,
        Map<LocalDate, OpeningHours> special,
        List<LocalTime> looks,
        Map<LocalDate, String> reasons) {

    public Timetable {
        week = Map.copyOf(week);
        closings = Set.copyOf(closings);
        special = Map.copyOf(special);
        looks = looks.stream().sorted().distinct().toList();
        reasons = Map.copyOf(reasons);
        if (week.values().stream().allMatch(hours -> hours.spans().isEmpty())) {
            throw new IllegalArgumentException("a week has at least one span of working time");
        }
    }

    /** One without looks and reasons. */
    public Timetable(
            ZoneId zone,
            Map<DayOfWeek, OpeningHours> week,
            PublicHolidays holidays,
            Set<LocalDate> closings,
            Map<LocalDate, OpeningHours> special) {
        this(zone, week, holidays, closings, special, List.of(), Map.of());
    }

    /** The hours of a date. */
    public OpeningHours on(LocalDate date) {
        return switch (kindOf(date)) {
            case SPECIAL -> special.getOrDefault(date, OpeningHours.CLOSED);
            case CLOSING, HOLIDAY -> OpeningHours.CLOSED;
            case WEEK -> week.getOrDefault(date.getDayOfWeek(), OpeningHours.CLOSED);
        };
    }

    /** What a date's hours come from. */
    public DateKind kindOf(LocalDate date) {
        if (special.containsKey(date)) {
            return DateKind.SPECIAL;
        }
        if (closings.contains(date)) {
            return DateKind.CLOSING;
        }
        return holidays.in(date.getYear()).contains(date) ? DateKind.HOLIDAY : DateKind.WEEK;
    }
}
