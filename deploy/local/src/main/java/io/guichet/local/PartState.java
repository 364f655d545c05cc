package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is known about a part, between the thread that keeps it running and those who wait for it. */
final class PartState {
    private static final long POLL_MILLIS = 100;

    private boolean ready;
    private boolean everReady;
    private boolean stopping;
    private boolean over;
    private @Nullable Process process;
    private @Nullable PartFailed failure;

    synchronized void started(Process running) {
        process = running;
        notifyAll();
    }

    synchronized void ready() {
        ready = true;
        everReady = true;
        notifyAll();
    }

    synchronized void ended() {
        ready = false;
        process = null;
        notifyAll();
    }

    /** It has ended before it was ever ready. */
    synchronized void failed(PartFailed why) {
        failure = why;
        over();
    }

    /** It does not run any more and will not be started again. */
    synchronized void over() {
        over = true;
        ended();
    }

    synchronized void stop() {
        stopping = true;
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    synchronized boolean hasEverBeenReady() {
        return everReady;
    }

    /** The process that runs now; absent between two. */
    synchronized @Nullable Process process() {
        return process;
    }

    /**
     * Waits until it is ready, also again after it has ended.
     *
     * @return whether it is, within this time
     * @throws PartFailed if it has ended before it was ever ready
     */
    synchronized boolean awaitReady(Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (failure != null) {
                throw failure;
            }
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (over || left <= 0) {
                return false;
            }
            wait(Math.min(left, POLL_MILLIS));
        }
        return true;
    }

    // A process that has just been killed is not ready, whether or not its end has been noticed.
    private boolean isReady() {
        return ready && process != null && process.isAlive();
    }
}
