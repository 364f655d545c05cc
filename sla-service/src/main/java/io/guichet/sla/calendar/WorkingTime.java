package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Working minutes, hours and days. A start outside working time counts from the next opening. The answer lies within
 * working time or at its close, never at an opening: four hours from 14:00 end when the desk closes at 18:00, not the next
 * morning, and three days that begin on a Sunday end on Wednesday evening. It never gets earlier when the start gets later
 * or the target longer, and a target may be had in parts: two days from where one day ends is three days.
 */
final class WorkingTime implements TimeScale {
    private final WorkingDays days;
    private final TargetUnit unit;

    WorkingTime(WorkingDays days, TargetUnit unit) {
        this.days = days;
        this.unit = unit;
    }

    @Override
    public Instant after(Instant from, long amount) {
        long start = micros(from);
        WorkingDays.Walk walk = days.endingAfter(start);
        WorkingDay day = walk.next();
        long goal = Math.addExact(unit.amountOf(day.workedAt(start), day.length()), amount);
        while (goal > unit.amountOfDay(day.length())) {
            goal -= unit.amountOfDay(day.length());
            day = walk.next();
        }
        return Instant.EPOCH.plus(day.momentOf(unit.workedFor(goal, day.length())), ChronoUnit.MICROS);
    }

    @Override
    public long between(Instant from, Instant to) {
        long start = micros(from);
        long end = micros(to);
        if (end <= start) {
            return 0;
        }
        WorkingDays.Walk walk = days.endingAfter(start);
        WorkingDay day = walk.next();
        long gone = -unit.amountOf(day.workedAt(start), day.length());
        while (day.end() < end) {
            gone = Math.addExact(gone, unit.amountOfDay(day.length()));
            day = walk.next();
        }
        return gone + unit.amountOf(day.workedAt(end), day.length());
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}
