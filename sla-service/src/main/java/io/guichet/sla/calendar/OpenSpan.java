package io.guichet.sla.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time that counts, its end left out.
 *
 * @param from when it begins
 * @param to when it ends
 */
public record OpenSpan(Instant from, Instant to) {

    static OpenSpan ofMicros(long from, long to) {
        return new OpenSpan(Instant.EPOCH.plus(from, ChronoUnit.MICROS), Instant.EPOCH.plus(to, ChronoUnit.MICROS));
    }

    /** The part of it that lies between two moments; of no length if none does. */
    OpenSpan within(Instant begin, Instant end) {
        Instant first = from.isBefore(begin) ? begin : from;
        Instant last = to.isAfter(end) ? end : to;
        return new OpenSpan(first, last.isBefore(first) ? first : last);
    }

    boolean isEmpty() {
        return !from.isBefore(to);
    }
}
