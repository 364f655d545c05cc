package io.guichet.local;

import io.guichet.embedded.PartFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A part that is a program with a command line, an environment and a log. */
final class ProgramPart implements Part {
    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Readiness readiness;

    /**
     * @param name as the terminal names it
     * @param command program and arguments
     * @param environment what is added to this process's own
     * @param log file to which its output is appended
     * @param readiness whether it does its work
     */
    ProgramPart(String name, List<String> command, Map<String, String> environment, Path log, Readiness readiness) {
        this.name = name;
        this.command = List.copyOf(command);
        this.environment = Map.copyOf(environment);
        this.log = log;
        this.readiness = readiness;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Process start() {
        try {
            Files.createDirectories(log.resolveSibling("."));
            readiness.reset();
            ProcessBuilder builder = new ProcessBuilder(OwnSession.command(command))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new PartFailed(name + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public boolean ready() {
        return readiness.isReady();
    }

    @Override
    public void stop(Process process, Duration limit) {
        process.destroy();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
