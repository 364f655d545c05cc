package io.guichet.proof.load;

import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/** Times of one kind, exact to three digits. */
final class Latencies {
    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(30);
    private static final int DIGITS = 3;

    private final Histogram micros = new Histogram(HIGHEST_MICROS, DIGITS);

    /** Adds one, from nanoseconds; what is earlier than its beginning counts as 0. */
    void add(long nanos) {
        micros.recordValue(Math.min(HIGHEST_MICROS, Math.max(0, TimeUnit.NANOSECONDS.toMicros(nanos))));
    }

    long count() {
        return micros.getTotalCount();
    }

    /** In milliseconds; 0 if there are none. */
    double percentile(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }

    /** p50, p99 and p99.9 in milliseconds. */
    Percentiles percentiles() {
        return new Percentiles(percentile(50), percentile(99), percentile(99.9));
    }
}
