package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A part that is kept running: started, watched, and started again with a growing pause when it ends by itself.
 *
 * <p>A part that ends before it has ever been ready is not tried again: its configuration is wrong, and its log says how.
 */
final class Supervised {
    private static final long POLL_MILLIS = 100;

    private final Part part;
    private final Console console;
    private final Path log;
    private final Duration stopLimit;
    private final Thread thread;
    private final Pause pause = new Pause();
    private final PartState state = new PartState();

    /**
     * @param part what is kept running
     * @param console where restarts are said
     * @param log named to the user when it fails
     * @param stopLimit how long it has for stopping in order
     */
    Supervised(Part part, Console console, Path log, Duration stopLimit) {
        this.part = part;
        this.console = console;
        this.log = log;
        this.stopLimit = stopLimit;
        this.thread = new Thread(this::keepRunning, part.name());
    }

    String name() {
        return part.name();
    }

    void start() {
        thread.start();
    }

    /** The process that runs now; absent between two. */
    @Nullable
    Process process() {
        return state.process();
    }

    /**
     * Waits until it is ready, also again after it has ended.
     *
     * @return whether it is, within this time
     * @throws PartFailed if it has ended before it was ever ready
     */
    boolean awaitReady(Duration limit) throws InterruptedException {
        return state.awaitReady(limit);
    }

    /**
     * Kills the process at once, as {@code kill -9} does, and returns when it is gone.
     *
     * @param away how long at least until it is started again
     */
    void kill(Duration away) throws InterruptedException {
        pause.atLeast(away);
        Process running = state.process();
        if (running != null) {
            running.destroyForcibly().waitFor();
        }
    }

    /** Tells it to stop and returns at once; see {@link #awaitStopped()}. */
    void beginStop() {
        state.stop();
        thread.interrupt();
    }

    /** Waits until its process is gone. */
    void awaitStopped() throws InterruptedException {
        thread.join();
    }

    private void keepRunning() {
        try {
            while (!state.isStopping()) {
                runOnce();
                pause.await();
            }
        } catch (InterruptedException toldToStop) {
            stopProcess();
        } catch (PartFailed e) {
            stopProcess();
            state.failed(e);
        } catch (RuntimeException e) {
            stopProcess();
            state.failed(new PartFailed(name() + " could not be started: " + e + ". Its log: " + log, e));
        }
        state.over();
    }

    private void runOnce() throws InterruptedException {
        long begun = System.nanoTime();
        try {
            Process started = part.start();
            state.started(started);
            awaitReadiness(started);
            int status = started.waitFor();
            state.ended();
            sayItEnded(status, pause.after(Duration.ofNanos(System.nanoTime() - begun)));
        } catch (PartFailed e) {
            if (!state.hasEverBeenReady()) {
                throw e;
            }
            console.say(e.sentence());
            pause.after(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private void awaitReadiness(Process started) throws InterruptedException {
        while (!part.ready()) {
            if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                refuseFirstEnd(started.exitValue());
                return;
            }
        }
        state.ready();
    }

    private void refuseFirstEnd(int status) {
        if (!state.hasEverBeenReady()) {
            throw new PartFailed(name() + " ended at its start (status " + status + "): see " + log + ".");
        }
    }

    private void sayItEnded(int status, Duration before) {
        console.say(String.format(
                "%s has ended (status %d); it is started again in %.1f s. Its log: %s",
                name(), status, before.toMillis() / 1000.0, log));
    }

    private void stopProcess() {
        Process running = state.process();
        if (running != null) {
            part.stop(running, stopLimit);
        }
    }
}
