package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Counts time on a {@link Timetable}. Pure: the same question gets the same answer at any time. Moments are exact to the
 * microsecond.
 */
public final class WorkingCalendar {
    private final Timetable timetable;
    private final WorkingDays days;
    private final Map<TargetUnit, TimeScale> scales = new EnumMap<>(TargetUnit.class);

    public WorkingCalendar(Timetable timetable) {
        this.timetable = timetable;
        this.days = new WorkingDays(timetable);
        for (TargetUnit unit : List.of(TargetUnit.MINUTE, TargetUnit.HOUR, TargetUnit.DAY)) {
            scales.put(unit, new WorkingTime(days, unit));
        }
        scales.put(TargetUnit.CALENDAR_DAY, new CalendarTime(timetable.zone()));
        scales.put(TargetUnit.LOOK, new LookTime(timetable));
    }

    /**
     * The first moment at which the target's time has gone by since the start.
     *
     * @throws IllegalStateException when the calendar is closed for ten years on end
     */
    public Instant due(Instant start, Target target) {
        return scale(target.unit()).after(start, target.amount());
    }

    /** Time as a unit counts it on this calendar. */
    public TimeScale scale(TargetUnit unit) {
        return Objects.requireNonNull(scales.get(unit));
    }

    /** The first moment on a date, or after it, at which the desk works. */
    public Instant opening(LocalDate date) {
        long midnight =
                WallClock.firstShowing(date.atStartOfDay(), timetable.zone()).toEpochMilli() * 1_000;
        return days.endingAfter(midnight).next().spans().get(0).from();
    }

    /** The desk's working time between two moments, span by span. */
    public List<OpenSpan> openBetween(Instant from, Instant to) {
        List<OpenSpan> open = new ArrayList<>();
        LocalDate last = LocalDate.ofInstant(to, zone());
        for (LocalDate date = LocalDate.ofInstant(from, zone()); !date.isAfter(last); date = date.plusDays(1)) {
            WorkingDay.of(date, timetable.on(date), zone()).spans().stream()
                    .map(span -> span.within(from, to))
                    .filter(span -> !span.isEmpty())
                    .forEach(open::add);
        }
        return open;
    }

    /** The time zone in which its hours are meant. */
    public ZoneId zone() {
        return timetable.zone();
    }

    /** The hours that it counts on. */
    public Timetable timetable() {
        return timetable;
    }

    /** Why a date has other hours than its day of the week; empty if it has not. */
    public String reason(LocalDate date, Locale locale) {
        return switch (timetable.kindOf(date)) {
            case WEEK -> "";
            case HOLIDAY -> timetable.holidays().name(date, locale);
            case CLOSING, SPECIAL -> timetable.reasons().getOrDefault(date, "");
        };
    }
}
