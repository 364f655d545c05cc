package io.guichet.local.endtoend;

import java.io.IOException;
import java.time.Duration;

/** Waits for what comes about by itself. */
final class Eventually {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    /** Something that may not hold yet, or may not be reachable yet. */
    @FunctionalInterface
    interface Look<T> {
        T take() throws IOException, InterruptedException;
    }

    private Eventually() {}

    /** The last look's failure is the test's, once the time is over. */
    static <T> T see(Duration limit, Look<T> look) throws InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return look.take();
            } catch (AssertionError | IOException notYet) {
                if (System.nanoTime() > end) {
                    throw notYet instanceof AssertionError error ? error : new AssertionError(notYet);
                }
                Thread.sleep(LOOK_AGAIN.toMillis());
            }
        }
    }
}
