package io.guichet.intake.imap;

import java.util.concurrent.locks.LockSupport;

/** Waits for what is bound to come; how long it takes is asserted nowhere. */
final class Eventually {

    private static final long LONGEST_NANOS = 90_000_000_000L;

    private Eventually() {}

    static void assertThat(Runnable assertion) {
        long start = System.nanoTime();
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw notYet;
                }
                LockSupport.parkNanos(100_000_000);
            }
        }
    }
}
