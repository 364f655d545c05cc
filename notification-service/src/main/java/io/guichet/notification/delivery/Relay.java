package io.guichet.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether the mail server can be reached, as far as anybody knows. While it is away one attempt at a time finds out, and the others
 * wait.
 */
final class Relay {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 5;

    private final Duration probe;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    /** @param probe how long an attempt at a server that was away may take before another is let through */
    Relay(Duration probe) {
        this.probe = probe;
    }

    /** Whether an attempt may be made now. */
    synchronized boolean admits(Instant now) {
        if (failures == 0) {
            return true;
        }
        if (now.isBefore(closedUntil)) {
            return false;
        }
        closedUntil = now.plus(probe);
        return true;
    }

    /** There was nothing to attempt after all. */
    synchronized void unused(Instant now) {
        if (failures > 0) {
            closedUntil = now;
        }
    }

    /** It answered. @return whether it had been away */
    synchronized boolean back() {
        var wasAway = failures > 0;
        failures = 0;
        return wasAway;
    }

    /** It did not answer, or does not take mail from us. @return whether that is news */
    synchronized boolean away(Instant now) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        closedUntil = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        failures++;
        return failures == 1;
    }
}
