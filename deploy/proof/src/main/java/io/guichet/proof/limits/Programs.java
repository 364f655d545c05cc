package io.guichet.proof.limits;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs that this machine may have. */
public final class Programs {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private Programs() {}

    /** A program on the PATH, or among PostgreSQL's own where Debian keeps these. */
    public static Optional<Path> find(String name) {
        Stream<Path> onPath = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isBlank())
                .map(Path::of);
        return Stream.concat(onPath, debian().stream())
                .map(directory -> directory.resolve(name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Runs a program and gives what it said, errors included.
     *
     * @throws IOException if it cannot be started or ends with another status than 0
     */
    public static String run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(command.get(0) + " ended with status " + status + ": " + said.strip());
            }
            return said;
        } finally {
            process.destroy();
        }
    }

    private static List<Path> debian() {
        if (!Files.isDirectory(DEBIAN)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted((one, other) -> other.compareTo(one))
                    .map(version -> version.resolve("bin"))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
