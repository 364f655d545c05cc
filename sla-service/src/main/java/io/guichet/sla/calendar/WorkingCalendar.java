package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts working time on a {@link Timetable}. Pure: the same question gets the same answer at any time; what is worked out
 * of a year is kept. Moments are exact to the microsecond.
 */
public final class WorkingCalendar {
    private static final int YEARS_TO_SEARCH = 10;

    private final Timetable timetable;
    private final Map<Integer, List<WorkingDay>> years = new ConcurrentHashMap<>();

    public WorkingCalendar(Timetable timetable) {
        this.timetable = timetable;
    }

    /**
     * The first moment at which the target's working time has gone by since the start. A start outside working time counts
     * from the next opening. The answer lies within working time or at its close, never at an opening: four hours from
     * 14:00 end when the desk closes at 18:00, not the next morning, and three days that begin on a Sunday end on Wednesday
     * evening. It never gets earlier when the start gets later or the target longer, and a target may be had in parts: two
     * days from where one day ends is three days.
     *
     * @throws IllegalStateException when the calendar is closed for ten years on end
     */
    public Instant due(Instant start, Target target) {
        long from = ChronoUnit.MICROS.between(Instant.EPOCH, start);
        WorkingUnit unit = target.unit();
        Days days = new Days(LocalDate.ofInstant(start, timetable.zone()).getYear(), from);
        WorkingDay day = days.next();
        long goal = unit.amountOf(day.workedAt(from), day.length()) + target.amount();
        while (goal > unit.amountOfDay(day.length())) {
            goal -= unit.amountOfDay(day.length());
            day = days.next();
        }
        return Instant.EPOCH.plus(day.momentOf(unit.workedFor(goal, day.length())), ChronoUnit.MICROS);
    }

    private List<WorkingDay> year(int year) {
        return years.computeIfAbsent(year, this::workOut);
    }

    private List<WorkingDay> workOut(int year) {
        Set<LocalDate> holidays = timetable.holidays().in(year);
        List<WorkingDay> days = new ArrayList<>();
        LocalDate newYear = LocalDate.ofYearDay(year, 1);
        for (LocalDate date = newYear; date.getYear() == year; date = date.plusDays(1)) {
            WorkingDay day = WorkingDay.of(date, timetable.on(date, holidays::contains), timetable.zone());
            if (day.length() > 0) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    /** The working days that end after a moment, one after the other, across years. */
    private final class Days {
        private int year;
        private int index;

        Days(int year, long after) {
            this.year = year;
            this.index = firstEndingAfter(year(year), after);
        }

        private static int firstEndingAfter(List<WorkingDay> days, long moment) {
            int low = 0;
            int high = days.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (days.get(middle).end() > moment) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        WorkingDay next() {
            int last = year + YEARS_TO_SEARCH;
            while (index == year(year).size()) {
                if (year == last) {
                    throw new IllegalStateException("the calendar has no working time from " + (last - YEARS_TO_SEARCH)
                            + " to " + last + "; give it weekly hours that its closing days leave open");
                }
                year++;
                index = 0;
            }
            return year(year).get(index++);
        }
    }
}
