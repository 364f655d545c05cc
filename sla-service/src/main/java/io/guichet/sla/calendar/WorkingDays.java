package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The working days of a timetable, one after the other, across years; what is worked out of a year is kept. */
final class WorkingDays {
    private static final int YEARS_TO_SEARCH = 10;

    private final Timetable timetable;
    private final Map<Integer, List<WorkingDay>> years = new ConcurrentHashMap<>();

    WorkingDays(Timetable timetable) {
        this.timetable = timetable;
    }

    /** From the first day whose working time ends after a moment; microseconds since 1970. */
    Walk endingAfter(long moment) {
        Instant at = Instant.EPOCH.plus(moment, ChronoUnit.MICROS);
        int year = LocalDate.ofInstant(at, timetable.zone()).getYear();
        return new Walk(year, firstEndingAfter(year(year), moment));
    }

    private List<WorkingDay> year(int year) {
        List<WorkingDay> known = years.get(year);
        return known != null ? known : years.computeIfAbsent(year, this::workOut);
    }

    private List<WorkingDay> workOut(int year) {
        List<WorkingDay> days = new ArrayList<>();
        LocalDate newYear = LocalDate.ofYearDay(year, 1);
        for (LocalDate date = newYear; date.getYear() == year; date = date.plusDays(1)) {
            WorkingDay day = WorkingDay.of(date, timetable.on(date), timetable.zone());
            if (day.length() > 0) {
                days.add(day);
            }
        }
        return List.copyOf(days);
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

    /** Working days in order. */
    final class Walk {
        private int year;
        private int index;

        private Walk(int year, int index) {
            this.year = year;
            this.index = index;
        }

        /** @throws IllegalStateException when there is none for ten years */
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
