package io.guichet.sla.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Timetables for tests. */
public final class Calendars {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Calendars() {}

    /** Monday to Friday 09:00-12:30 and 14:00-18:00 in Paris, French public holidays. */
    public static Timetable desk() {
        return weekdays(JollydayHolidays.of("FR"), "09:00-12:30", "14:00-18:00");
    }

    static Timetable weekdays(PublicHolidays holidays, String... hours) {
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, OpeningHours.of(hours));
            }
        }
        return new Timetable(PARIS, week, holidays, Set.of(), Map.of());
    }

    /** Never closed. */
    static Timetable aroundTheClock() {
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, OpeningHours.of("00:00-24:00"));
        }
        return new Timetable(PARIS, week, PublicHolidays.NONE, Set.of(), Map.of());
    }

    static Timetable with(Timetable base, Set<LocalDate> closings, Map<LocalDate, OpeningHours> special) {
        return new Timetable(base.zone(), base.week(), base.holidays(), closings, special);
    }

    static Timetable with(Timetable base, DayOfWeek day, String... hours) {
        Map<DayOfWeek, OpeningHours> week = new EnumMap<>(base.week());
        week.put(day, OpeningHours.of(hours));
        return new Timetable(base.zone(), week, base.holidays(), base.closings(), base.special());
    }
}
