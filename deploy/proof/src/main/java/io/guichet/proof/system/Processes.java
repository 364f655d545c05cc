package io.guichet.proof.system;

import io.guichet.local.ProcessMemory;
import io.guichet.local.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each part takes of the machine, as Linux tells it in {@code /proc}. */
public final class Processes {
    /** Generator, sink and launcher: the process of the proof itself. */
    public static final String PROOF = "proof (generator, sink, launcher)";

    // sysconf(_SC_CLK_TCK), which Linux has fixed for programs
    private static final double TICKS_PER_SECOND = 100;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    private Processes() {}

    /** By part; a part that does not run now is absent. */
    public static Map<String, Consumption> look(RunningSystem system) {
        Map<String, Long> memory = new LinkedHashMap<>();
        for (ProcessMemory part : system.memory()) {
            memory.put(part.name(), part.bytes());
        }
        Map<String, Consumption> parts = new LinkedHashMap<>();
        system.processes().forEach((name, process) -> {
            List<ProcessHandle> tree =
                    Stream.concat(Stream.of(process), process.descendants()).toList();
            parts.put(name, sum(tree, memory.getOrDefault(name, 0L)));
        });
        parts.put(PROOF, sum(List.of(ProcessHandle.current()), memory.getOrDefault("launcher", 0L)));
        return parts;
    }

    private static Consumption sum(List<ProcessHandle> processes, long memory) {
        double cpu = 0;
        long written = 0;
        for (ProcessHandle process : processes) {
            Path proc = Path.of("/proc", String.valueOf(process.pid()));
            boolean own = process.equals(ProcessHandle.current());
            cpu += cpuSeconds(read(proc.resolve("stat")), !own);
            written += writtenBytes(read(proc.resolve("io")));
        }
        return new Consumption(cpu, written, memory);
    }

    /**
     * Of the line of {@code /proc/PID/stat}.
     *
     * @param children whether children that have ended count too
     */
    static double cpuSeconds(String stat, boolean children) {
        // the name, in parentheses, may hold blanks
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        if (fields.length <= CHILDREN_SYSTEM_TIME) {
            return 0;
        }
        long ticks = Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME]);
        if (children) {
            ticks += Long.parseLong(fields[CHILDREN_USER_TIME]) + Long.parseLong(fields[CHILDREN_SYSTEM_TIME]);
        }
        return ticks / TICKS_PER_SECOND;
    }

    /** Of the lines of {@code /proc/PID/io}, which count ended children of a process too. */
    static long writtenBytes(String io) {
        return io.lines()
                .filter(line -> line.startsWith("write_bytes:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }
}
