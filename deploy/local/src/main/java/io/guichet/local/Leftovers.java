package io.guichet.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Java parts that a launcher has left behind when it was killed.
 *
 * <p>Known by their command lines alone, which carry the data directory: a process id that was written down may by now
 * belong to somebody else.
 */
final class Leftovers {
    private static final Duration IN_ORDER = Duration.ofSeconds(6);

    private Leftovers() {}

    /**
     * Stops all that carry the mark; for whoever holds the data directory.
     *
     * @return how many there were
     */
    static int stop(String mark) throws InterruptedException {
        List<ProcessHandle> found = ProcessHandle.allProcesses()
                .filter(handle -> carries(handle.pid(), mark))
                .toList();
        found.forEach(ProcessHandle::destroy);
        long deadline = System.nanoTime() + IN_ORDER.toNanos();
        for (ProcessHandle handle : found) {
            awaitEnd(handle, deadline - System.nanoTime());
        }
        return found.size();
    }

    private static void awaitEnd(ProcessHandle handle, long nanos) throws InterruptedException {
        try {
            handle.onExit().get(Math.max(nanos, 1), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
        }
    }

    private static boolean carries(long pid, String mark) {
        try {
            String commandLine =
                    Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"), StandardCharsets.ISO_8859_1);
            return Stream.of(commandLine.split("\0")).anyMatch(mark::equals);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
