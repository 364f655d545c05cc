package io.guichet.intake.call;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A moment of a call. Two of them have an order however alike they are, so that which one is the first never depends on
 * which one was told first.
 *
 * @param number of the other side, as written
 */
record CallMoment(
        Instant at,
        @Nullable String number,
        @Nullable Direction direction,
        @Nullable String line,
        @Nullable String agent)
        implements Comparable<CallMoment> {

    private static final Comparator<CallMoment> ORDER = comparing(CallMoment::at)
            .thenComparing(CallMoment::number, nullsLast(naturalOrder()))
            .thenComparing(CallMoment::direction, nullsLast(naturalOrder()))
            .thenComparing(CallMoment::line, nullsLast(naturalOrder()))
            .thenComparing(CallMoment::agent, nullsLast(naturalOrder()));

    @Override
    public int compareTo(CallMoment other) {
        return ORDER.compare(this, other);
    }

    CallMoment earlier(@Nullable CallMoment other) {
        return other == null || compareTo(other) <= 0 ? this : other;
    }

    CallMoment later(@Nullable CallMoment other) {
        return other == null || compareTo(other) >= 0 ? this : other;
    }
}
