package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts that start together and stop together. */
final class Stage {
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private final Console console;
    private final Duration stopLimit;
    private final Function<String, Path> logs;
    private final List<Supervised> parts = new ArrayList<>();
    private boolean stopped;

    /**
     * @param console where progress is said
     * @param stopLimit how long each part has for stopping in order
     * @param logs the log of a part
     */
    Stage(Console console, Duration stopLimit, Function<String, Path> logs) {
        this.console = console;
        this.stopLimit = stopLimit;
        this.logs = logs;
    }

    /**
     * Starts the parts at once and returns when each is ready.
     *
     * @throws PartFailed if one ends at its start or is not ready in time
     * @throws InterruptedException if the stage is stopped meanwhile
     */
    void start(List<Part> starting, Duration limit) throws InterruptedException {
        synchronized (this) {
            if (stopped) {
                throw new InterruptedException("stopped before its start");
            }
            for (Part part : starting) {
                Supervised supervised = new Supervised(part, console, logs.apply(part.name()), stopLimit);
                parts.add(supervised);
                supervised.start();
            }
        }
        awaitReady(limit);
    }

    synchronized Stream<Supervised> parts() {
        return List.copyOf(parts).stream();
    }

    /** Stops all parts and returns when no process is left. */
    void stop() {
        List<Supervised> stopping;
        synchronized (this) {
            stopped = true;
            stopping = List.copyOf(parts);
        }
        stopping.forEach(Supervised::beginStop);
        try {
            for (Supervised part : stopping) {
                part.awaitStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void awaitReady(Duration limit) throws InterruptedException {
        List<Supervised> waiting = new ArrayList<>(parts().toList());
        long begun = System.nanoTime();
        Duration said = console.elapsed();
        while (!waiting.isEmpty()) {
            for (Supervised part : List.copyOf(waiting)) {
                if (part.awaitReady(POLL)) {
                    waiting.remove(part);
                    console.progress(part.name() + " is ready");
                    said = console.elapsed();
                }
            }
            if (isStopped()) {
                throw new InterruptedException("stopped during its start");
            }
            refuseToWaitLongerThan(limit, begun, waiting);
            if (console.elapsed().minus(said).compareTo(SILENCE) > 0) {
                console.progress("waiting for " + names(waiting));
                said = console.elapsed();
            }
        }
    }

    private void refuseToWaitLongerThan(Duration limit, long begun, List<Supervised> waiting) {
        if (!waiting.isEmpty() && System.nanoTime() - begun > limit.toNanos()) {
            Supervised first = waiting.get(0);
            throw new PartFailed(first.name() + " was not ready after " + limit.toSeconds() + " s: see "
                    + logs.apply(first.name()) + ".");
        }
    }

    private static String names(List<Supervised> parts) {
        return parts.stream().map(Supervised::name).collect(Collectors.joining(", "));
    }
}
