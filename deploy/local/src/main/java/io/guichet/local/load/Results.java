package io.guichet.local.load;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The times from a mail's intended sending to its acknowledgement's arrival, and what went wrong. */
final class Results {
    private static final long HIGHEST_MICROS = TimeUnit.MINUTES.toMicros(10);
    private static final int DIGITS = 3;

    private final Histogram micros = new ConcurrentHistogram(HIGHEST_MICROS, DIGITS);
    private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

    void arrived(Duration after) {
        long taken = Math.max(0, TimeUnit.NANOSECONDS.toMicros(after.toNanos()));
        micros.recordValue(Math.min(taken, HIGHEST_MICROS));
    }

    void failed(String reason) {
        errors.computeIfAbsent(reason, r -> new LongAdder()).increment();
    }

    long arrivals() {
        return micros.getTotalCount();
    }

    long errors() {
        return errors.values().stream().mapToLong(LongAdder::sum).sum();
    }

    /** p50, p90, p99 and max in milliseconds, count, and errors by reason. */
    String report() {
        StringBuilder report = new StringBuilder();
        report.append(line("p50", percentile(50)));
        report.append(line("p90", percentile(90)));
        report.append(line("p99", percentile(99)));
        report.append(line("max", millis(micros.getMaxValue())));
        report.append(line("acknowledged", String.valueOf(arrivals())));
        report.append(line("errors", String.valueOf(errors())));
        Set<Map.Entry<String, LongAdder>> sorted = new TreeMap<>(errors).entrySet();
        sorted.forEach(error -> report.append(
                line("  " + error.getKey(), String.valueOf(error.getValue().sum()))));
        return report.toString();
    }

    private String percentile(double percentile) {
        return millis(micros.getValueAtPercentile(percentile));
    }

    private String millis(long value) {
        return arrivals() == 0 ? "-" : String.format("%.1f ms", value / 1_000.0);
    }

    private static String line(String name, String value) {
        return String.format("  %-14s%s%n", name, value);
    }
}
