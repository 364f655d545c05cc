package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The working time of one date, as moments: microseconds since 1970-01-01T00:00Z.
 *
 * <p>Hours are local, moments are not ({@link WallClock}): spans never overlap, and 00:00-24:00 is 23, 24 or 25 hours long.
 */
final class WorkingDay {
    private final long[] opens;
    private final long[] closes;
    private final long length;

    private WorkingDay(long[] opens, long[] closes) {
        this.opens = opens;
        this.closes = closes;
        long sum = 0;
        for (int i = 0; i < opens.length; i++) {
            sum += closes[i] - opens[i];
        }
        this.length = sum;
    }

    static WorkingDay of(LocalDate date, OpeningHours hours, ZoneId zone) {
        LocalDateTime midnight = date.atStartOfDay();
        return new WorkingDay(
                hours.spans().stream()
                        .mapToLong(span -> moment(midnight.plusMinutes(span.from()), zone))
                        .toArray(),
                hours.spans().stream()
                        .mapToLong(span -> moment(midnight.plusMinutes(span.to()), zone))
                        .toArray());
    }

    private static long moment(LocalDateTime local, ZoneId zone) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, WallClock.firstShowing(local, zone));
    }

    /** Microseconds of working time in the whole day; 0 on a date that clocks skip as a whole. */
    long length() {
        return length;
    }

    /** The last moment of the day's working time. */
    long end() {
        return closes[closes.length - 1];
    }

    /** Its spans as moments; without those that the clocks skip. */
    List<OpenSpan> spans() {
        return IntStream.range(0, opens.length)
                .filter(i -> opens[i] < closes[i])
                .mapToObj(i -> OpenSpan.ofMicros(opens[i], closes[i]))
                .toList();
    }

    /** Microseconds of the day's working time that have gone by at a moment. */
    long workedAt(long moment) {
        long worked = 0;
        for (int i = 0; i < opens.length && opens[i] < moment; i++) {
            worked += Math.min(moment, closes[i]) - opens[i];
        }
        return worked;
    }

    /** The first moment at which so many microseconds of the day's working time have gone by; 1 to {@link #length()}. */
    long momentOf(long worked) {
        long left = worked;
        int i = 0;
        while (left > closes[i] - opens[i]) {
            left -= closes[i] - opens[i];
            i++;
        }
        return opens[i] + left;
    }
}
