package io.guichet.sla.calendar;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The oracle: walks through time minute by minute with an eye on the clock on the wall, and counts. It knows nothing of
 * transitions, spans as instants, or shares; starts are whole minutes.
 */
final class MinuteWalk {
    private static final BigInteger MICROS = BigInteger.valueOf(60_000_000);

    private final Timetable timetable;

    MinuteWalk(Timetable timetable) {
        this.timetable = timetable;
    }

    Instant due(Instant start, Target target) {
        boolean days = target.unit() == TargetUnit.DAY;
        long wanted = target.unit() == TargetUnit.HOUR ? target.count() * 60L : target.count();
        Fraction gone = new Fraction(BigInteger.ZERO, BigInteger.ONE);
        LocalDate date = LocalDate.ofInstant(start, timetable.zone()).minusDays(1);
        while (true) {
            List<Instant> minutes = openMinutes(date);
            long worth = days ? minutes.size() : 1;
            for (Instant minute : minutes) {
                if (minute.isBefore(start)) {
                    continue;
                }
                Fraction after = gone.plusOneOf(worth);
                if (after.reaches(wanted)) {
                    return minute.plus(gone.missing(wanted, worth), ChronoUnit.MICROS);
                }
                gone = after;
            }
            date = date.plusDays(1);
        }
    }

    boolean isOpen(Instant minute) {
        LocalDate date = LocalDate.ofInstant(minute, timetable.zone());
        return openMinutes(date).contains(minute)
                || openMinutes(date.plusDays(1)).contains(minute);
    }

    /** Minutes during which the latest time that the clock has shown so far lies in the date's hours. */
    private List<Instant> openMinutes(LocalDate date) {
        Instant noon = date.atTime(12, 0).toInstant(ZoneOffset.UTC);
        Instant end = noon.plus(60, ChronoUnit.HOURS);
        List<Instant> open = new ArrayList<>();
        LocalDateTime latest = LocalDateTime.MIN;
        for (Instant i = noon.minus(60, ChronoUnit.HOURS); i.isBefore(end); i = i.plus(1, ChronoUnit.MINUTES)) {
            LocalDateTime shown = LocalDateTime.ofInstant(i, timetable.zone());
            latest = shown.isAfter(latest) ? shown : latest;
            if (latest.toLocalDate().equals(date) && isOpen(latest)) {
                open.add(i);
            }
        }
        return open;
    }

    private boolean isOpen(LocalDateTime local) {
        LocalDate date = local.toLocalDate();
        Map<DayOfWeek, OpeningHours> week = timetable.week();
        OpeningHours hours = week.getOrDefault(date.getDayOfWeek(), OpeningHours.CLOSED);
        if (timetable.closings().contains(date)
                || timetable.holidays().in(date.getYear()).contains(date)) {
            hours = OpeningHours.CLOSED;
        }
        hours = timetable.special().getOrDefault(date, hours);
        int minute = local.getHour() * 60 + local.getMinute();
        return hours.spans().stream().anyMatch(span -> span.from() <= minute && minute < span.to());
    }

    private record Fraction(BigInteger over, BigInteger under) {
        Fraction plusOneOf(long parts) {
            BigInteger by = BigInteger.valueOf(parts);
            BigInteger sum = over.multiply(by).add(under);
            BigInteger base = under.multiply(by);
            BigInteger common = sum.gcd(base);
            return new Fraction(sum.divide(common), base.divide(common));
        }

        boolean reaches(long wanted) {
            return over.compareTo(under.multiply(BigInteger.valueOf(wanted))) >= 0;
        }

        /** Microseconds of a minute that is worth one of so many parts, until the wanted is reached; rounded up. */
        long missing(long wanted, long parts) {
            BigInteger[] micros = under.multiply(BigInteger.valueOf(wanted))
                    .subtract(over)
                    .multiply(BigInteger.valueOf(parts))
                    .multiply(MICROS)
                    .divideAndRemainder(under);
            return micros[0].longValueExact() + micros[1].signum();
        }
    }
}
