package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The times of a working day at which the desk looks at its mailboxes (P6), in hundredths of a look. A time at which the desk
 * is closed on that date, as on the afternoon of a half day, is no look.
 */
final class LookTime implements TimeScale {
    private static final int YEARS_TO_SEARCH = 10;

    private final Timetable timetable;

    LookTime(Timetable timetable) {
        this.timetable = timetable;
    }

    @Override
    public long between(Instant from, Instant to) {
        long looks = 0;
        LocalDate last = LocalDate.ofInstant(to, timetable.zone());
        for (LocalDate date = LocalDate.ofInstant(from, timetable.zone());
                !date.isAfter(last);
                date = date.plusDays(1)) {
            looks += looks(date).stream()
                    .filter(look -> look.isAfter(from) && !look.isAfter(to))
                    .count();
        }
        return looks * TargetUnit.LOOK.amount();
    }

    @Override
    public Instant after(Instant from, long amount) {
        long left = -Math.floorDiv(-amount, TargetUnit.LOOK.amount());
        LocalDate first = LocalDate.ofInstant(from, timetable.zone());
        for (LocalDate date = first; date.isBefore(first.plusYears(YEARS_TO_SEARCH)); date = date.plusDays(1)) {
            for (Instant look : looks(date)) {
                if (look.isAfter(from) && --left == 0) {
                    return look;
                }
            }
        }
        throw new IllegalStateException("the calendar has no look from " + first.getYear() + " to "
                + (first.getYear() + YEARS_TO_SEARCH) + "; give it looks within its hours");
    }

    private List<Instant> looks(LocalDate date) {
        OpeningHours hours = timetable.on(date);
        return timetable.looks().stream()
                .filter(look -> hours.contains(minuteOfDay(look)))
                .map(look -> WallClock.firstShowing(date.atTime(look), timetable.zone()))
                .toList();
    }

    private static int minuteOfDay(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
