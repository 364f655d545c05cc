package io.guichet.intake.imap;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** How long not to try after failures: doubling from the first pause to the longest, varied by half. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 20;

    private int failures;
    private Instant until = Instant.MIN;

    boolean waits(Instant now) {
        return now.isBefore(until);
    }

    void failed(Instant now, Duration first, Duration longest) {
        long millis = first.toMillis() << Math.min(failures, MOST_DOUBLINGS);
        long capped = Math.max(1, Math.min(millis, longest.toMillis()));
        failures++;
        until = now.plusMillis(capped / 2 + ThreadLocalRandom.current().nextLong(capped));
    }

    void succeeded() {
        failures = 0;
        until = Instant.MIN;
    }
}
