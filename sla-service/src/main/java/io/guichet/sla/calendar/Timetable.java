package io.guichet.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * When a desk works, in local time. What is said of one date wins: special hours over a closing day, that over a public
 * holiday, that over the hours of the week. So a public holiday on which the desk works is a date with special hours.
 *
 * @param zone the time zone in which the hours are meant
 * @param week hours by day of the week; a day that is missing is closed
 * @param holidays public holidays
 * @param closings dates on which the desk is closed for reasons of its own
 * @param special hours of single dates, for instance of a half day
 */
public record Timetable(
        ZoneId zone,
        Map<DayOfWeek, OpeningHours> week,
        PublicHolidays holidays,
        Set<LocalDate> closings,
        Map<LocalDate, OpeningHours> special) {

    public Timetable {
        week = Map.copyOf(week);
        closings = Set.copyOf(closings);
        special = Map.copyOf(special);
        if (week.values().stream().allMatch(hours -> hours.spans().isEmpty())) {
            throw new IllegalArgumentException("a week has at least one span of working time");
        }
    }

    /** The hours of a date, given which dates of its year are public holidays. */
    OpeningHours on(LocalDate date, Predicate<LocalDate> holiday) {
        OpeningHours own = special.get(date);
        if (own != null) {
            return own;
        }
        return closings.contains(date) || holiday.test(date)
                ? OpeningHours.CLOSED
                : week.getOrDefault(date.getDayOfWeek(), OpeningHours.CLOSED);
    }
}
