package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;

/**
 * Time as the clock on the wall shows it, holidays and nights included: one calendar day from 10:00 is 10:00 on the next
 * date, in March and October too. While clocks show an hour for the second time, nothing goes by.
 */
final class CalendarTime implements TimeScale {
    private final ZoneId zone;

    CalendarTime(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public long between(Instant from, Instant to) {
        return Math.max(0, ChronoUnit.MICROS.between(latestShown(from), latestShown(to)));
    }

    @Override
    public Instant after(Instant from, long amount) {
        LocalDateTime wanted = latestShown(from).plus(amount, ChronoUnit.MICROS);
        return WallClock.firstShowing(wanted, zone);
    }

    /** The latest time that the clock has shown so far. */
    private LocalDateTime latestShown(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, zone);
        ZoneOffsetTransition last = zone.getRules().previousTransition(moment.plusNanos(1));
        return last != null && last.isOverlap() && shown.isBefore(last.getDateTimeBefore())
                ? last.getDateTimeBefore()
                : shown;
    }
}
