package io.guichet.proof.profile;

import io.guichet.local.RunningSystem;
import io.guichet.proof.limits.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records where the Java parts of a running system spend their time: async-profiler if it is on the PATH, else JFR. */
public final class Profiler {
    private static final String RECORDING = "guichet-proof";

    private final Map<String, Long> processes = new LinkedHashMap<>();
    private final Path directory;
    private final Optional<Path> asyncProfiler = Programs.find("asprof");

    private Profiler(Path directory) {
        this.directory = directory;
    }

    /**
     * Records from now on, into one file per part.
     *
     * @throws IOException if a part cannot be recorded
     */
    public static Profiler start(RunningSystem system, Path directory) throws IOException, InterruptedException {
        Profiler profiler = new Profiler(Files.createDirectories(directory.toAbsolutePath()));
        for (Map.Entry<String, ProcessHandle> part : system.processes().entrySet()) {
            if (!part.getKey().equals("postgres")) {
                profiler.start(part.getKey(), part.getValue().pid());
            }
        }
        return profiler;
    }

    /** With what. */
    public String means() {
        return asyncProfiler.isPresent() ? "async-profiler (CPU)" : "JFR (settings=profile)";
    }

    /**
     * Ends the recording.
     *
     * @return the files by part
     */
    public Map<String, Path> stop() throws IOException, InterruptedException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (Map.Entry<String, Long> part : processes.entrySet()) {
            String pid = String.valueOf(part.getValue());
            Path file = file(part.getKey());
            if (asyncProfiler.isPresent()) {
                Programs.run(List.of(asyncProfiler.get().toString(), "stop", pid), Map.of());
            } else {
                Programs.run(List.of(jcmd(), pid, "JFR.stop", "name=" + RECORDING, "filename=" + file), Map.of());
            }
            files.put(part.getKey(), file);
        }
        return files;
    }

    private void start(String part, long pid) throws IOException, InterruptedException {
        String process = String.valueOf(pid);
        Programs.run(
                asyncProfiler.isPresent()
                        ? List.of(
                                asyncProfiler.get().toString(),
                                "start",
                                "-e",
                                "cpu",
                                "-f",
                                file(part).toString(),
                                process)
                        : List.of(jcmd(), process, "JFR.start", "name=" + RECORDING, "settings=profile"),
                Map.of());
        processes.put(part, pid);
    }

    private Path file(String part) {
        return directory.resolve(part + ".jfr");
    }

    private static String jcmd() {
        return Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    }
}
