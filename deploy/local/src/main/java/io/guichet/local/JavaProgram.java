package io.guichet.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command lines of Java processes that are small and start fast. */
final class JavaProgram {
    // glibc gives each thread an arena of its own otherwise, which a small process pays for in resident memory
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private final String mark;
    private final Path logs;

    /**
     * @param mark by which a later run knows the process
     * @param logs where the virtual machine writes down its own crash
     */
    JavaProgram(String mark, Path logs) {
        this.mark = mark;
        this.logs = logs;
    }

    /**
     * The beginning of a command line, up to class path or archive.
     *
     * @param name of the part
     * @param heap as {@code -Xmx} wants it
     * @param flags further ones of the virtual machine
     */
    List<String> command(String name, String heap, String... flags) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                // starts small: the usual start is a part of the machine's memory, however little is needed
                "-Xms32m",
                "-Xmn16m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // a part without memory is worth less than one that is started again
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + logs.resolve("hs_err_" + name + ".log"),
                mark,
                "-Dguichet.part=" + name));
        command.addAll(List.of(flags));
        return command;
    }
}
