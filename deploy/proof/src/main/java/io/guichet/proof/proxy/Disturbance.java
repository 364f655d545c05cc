package io.guichet.proof.proxy;

import java.util.concurrent.atomic.AtomicLong;

/** What a proxy does to the bytes that it carries. */
public final class Disturbance {
    /** Carries them at once. */
    public static final Disturbance NONE = new Disturbance(0, false, Long.MAX_VALUE);

    private final long delayMillis;
    private final boolean holds;
    private final AtomicLong left;

    private Disturbance(long delayMillis, boolean holds, long bytes) {
        this.delayMillis = delayMillis;
        this.holds = holds;
        this.left = new AtomicLong(bytes);
    }

    /** Carries each piece so much later. */
    public static Disturbance delay(long millis) {
        return new Disturbance(millis, false, Long.MAX_VALUE);
    }

    /** Carries nothing and breaks nothing, until the next disturbance. */
    public static Disturbance blackHole() {
        return new Disturbance(0, true, Long.MAX_VALUE);
    }

    /** Carries so many bytes, of all connections together, and resets each connection that wants to send more. */
    public static Disturbance resetAfter(long bytes) {
        return new Disturbance(0, false, bytes);
    }

    long delayMillis() {
        return delayMillis;
    }

    boolean holds() {
        return holds;
    }

    /** How many of so many bytes are carried; fewer: the connection is to be reset. */
    int allow(int bytes) {
        if (left.get() == Long.MAX_VALUE) {
            return bytes;
        }
        long before = left.getAndAdd(-bytes);
        return (int) Math.max(0, Math.min(bytes, before));
    }
}
