package io.guichet.triage.memory;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a rule remembers, as its settings say. The key that it counts under comes with each {@link Occurrence}. */
public sealed interface Remembers {

    /**
     * A failure that no success follows in time (P10).
     *
     * @param grace how long after the first failure since the last success a success may come: one that fails again and again is late, too
     * @param silence how long nothing at all may come before that counts as a failure; null: for ever
     */
    record FailuresWithoutRecovery(Duration grace, @Nullable Duration silence) implements Remembers {}

    /**
     * The same again and again (P12).
     *
     * @param count how many occurrences are too many
     * @param within the window that they are counted in, back from the latest
     */
    record Repeated(int count, Duration within) implements Remembers {}

    /** What waits until a later message confirms it (P16); which of both comes first makes no difference. */
    record Awaited() implements Remembers {}

    /**
     * What belongs together (P14).
     *
     * @param within how long after the latest occurrence the next one still belongs to it
     */
    record Grouped(Duration within) implements Remembers {}
}
