package io.guichet.sla.calendar;

import java.time.Instant;

/** Time as a target counts it, in whole amounts of its {@link TargetUnit}. Pure. */
public interface TimeScale {
    /** The amount that goes by from one moment to another; 0 if the second is not later. */
    long between(Instant from, Instant to);

    /**
     * The first moment at which an amount has gone by since the start.
     *
     * @param amount 1 or more
     * @throws IllegalStateException when nothing goes by for ten years on end
     */
    Instant after(Instant from, long amount);
}
