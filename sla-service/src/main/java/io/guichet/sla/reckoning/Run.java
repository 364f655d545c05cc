package io.guichet.sla.reckoning;

import io.guichet.sla.history.Standing;
import io.guichet.sla.policy.ClockRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock: from what started it to what stopped or ended it.
 *
 * @param clock when it runs
 * @param occasion sequence of the fact that started it: the run's name, whatever else becomes known
 * @param startedAt when it started
 * @param chaseOn the date that the start named (P25)
 * @param stays the states of the ticket since then, in order
 * @param ending how it ended; null as long as it runs
 * @param standing the ticket at its end, or now
 */
record Run(
        ClockRule clock,
        int occasion,
        Instant startedAt,
        @Nullable LocalDate chaseOn,
        List<Stay> stays,
        @Nullable Ending ending,
        Standing standing) {

    /** A stay of the ticket in a state; {@code to} is null if it is still there. */
    record Stay(String status, Instant from, @Nullable Instant to) {}

    /** What the clock waited for was done, or became pointless. */
    record Ending(Instant at, boolean done) {}
}
