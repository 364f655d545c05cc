package io.guichet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** How much of the machine's memory there is and a part takes, as Linux tells it. */
final class Memory {
    private static final long KIBIBYTE = 1024;

    private Memory() {}

    /**
     * The proportional set size of a process and all its descendants, in bytes.
     *
     * @return 0 where the system does not tell
     */
    static long proportionalSetSize(ProcessHandle process) {
        return LongStream.concat(
                        LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid))
                .map(Memory::alone)
                .sum();
    }

    /** The proportional set size of this process without its descendants, in bytes. */
    static long ofThisProcess() {
        return alone(ProcessHandle.current().pid());
    }

    private static long alone(long pid) {
        return kibibytes(Path.of("/proc", String.valueOf(pid), "smaps_rollup"), "Pss:") * KIBIBYTE;
    }

    /**
     * What can be taken now without swapping, in bytes; in a container, not more than its limit.
     *
     * @return {@link Long#MAX_VALUE} where the system does not tell
     */
    static long available() {
        long machine = kibibytes(Path.of("/proc/meminfo"), "MemAvailable:") * KIBIBYTE;
        return Math.min(machine == 0 ? Long.MAX_VALUE : machine, containerLimit());
    }

    private static long containerLimit() {
        try {
            String limit =
                    Files.readString(Path.of("/sys/fs/cgroup/memory.max")).strip();
            return Long.parseLong(limit);
        } catch (IOException | NumberFormatException none) {
            return Long.MAX_VALUE;
        }
    }

    private static long kibibytes(Path file, String key) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(key))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException goneOrUnknown) {
            return 0;
        }
    }
}
