package io.guichet.notification.delivery;

import java.time.Duration;
import java.util.UUID;

/** Pauses between attempts: doubled each time, and spread by up to a fifth so that what failed together does not come back together. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 20;
    private static final int SPREAD = 5;

    private final Duration first;
    private final Duration longest;

    Backoff(Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
    }

    /**
     * The pause after an attempt.
     *
     * @param attempt from 1
     * @param notification whose id decides the spread
     */
    Duration after(int attempt, UUID notification) {
        var doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        var pause = doubled.compareTo(longest) < 0 ? doubled : longest;
        var share = Math.floorMod(notification.hashCode(), 1_000);
        return pause.plus(pause.multipliedBy(share).dividedBy(1_000L * SPREAD));
    }
}
