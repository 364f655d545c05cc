package io.guichet.local;

import java.time.Duration;

/** Something that runs as a process of its own. */
interface Part {
    /** As the terminal, the log file and the settings name it. */
    String name();

    /**
     * Starts it; it need not be ready when this returns.
     *
     * @throws io.guichet.embedded.PartFailed with one sentence if it cannot be
     * @throws InterruptedException if it is to be stopped; then nothing of it runs
     */
    Process start() throws InterruptedException;

    /** Whether it does its work; asked again and again while it starts. */
    boolean ready();

    /** Ends the process in order, or by force after this time; returns when it is gone. */
    void stop(Process process, Duration limit);
}
