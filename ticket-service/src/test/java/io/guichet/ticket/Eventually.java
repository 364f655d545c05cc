package io.guichet.ticket;

import java.util.function.BooleanSupplier;

/** Waits for what happens behind an answer. */
public final class Eventually {

    private static final int TRIES = 300;
    private static final int MILLIS = 100;

    private Eventually() {}

    /** Returns as soon as it is so. */
    public static void is(BooleanSupplier so) {
        for (int i = 0; i < TRIES; i++) {
            if (so.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(MILLIS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("it never came to be");
    }
}
