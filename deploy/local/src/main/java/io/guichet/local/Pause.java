package io.guichet.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long is waited before a part is started again: longer each time, unless it has run for a while. */
final class Pause {
    private static final Duration SHORTEST = Duration.ofMillis(500);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration A_WHILE = Duration.ofSeconds(30);

    private Duration next = SHORTEST;
    private Duration current = Duration.ZERO;
    private volatile Duration least = Duration.ZERO;

    /**
     * Chooses the pause.
     *
     * @param ran how long the part has run
     */
    Duration after(Duration ran) {
        if (ran.compareTo(A_WHILE) >= 0) {
            next = SHORTEST;
        }
        current = next.compareTo(least) > 0 ? next : least;
        least = Duration.ZERO;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        return current;
    }

    /** Makes the next pause at least so long; for any thread. */
    void atLeast(Duration away) {
        least = away;
    }

    void await() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(current.toMillis());
    }
}
