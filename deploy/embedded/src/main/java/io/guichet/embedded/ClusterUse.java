package io.guichet.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Who uses a PostgreSQL data directory now.
 *
 * <p>The server and each of its children work inside the data directory, so their working directory tells. The file
 * {@code postmaster.pid} does not: after a kill or a restart of the machine it names a process that is gone, or another
 * one that has got its number, and then the server refuses to start.
 */
final class ClusterUse {
    private ClusterUse() {}

    /** The processes that work in this data directory; empty where there is no {@code /proc}. */
    static List<Long> processes(Path cluster) throws IOException {
        Path proc = Path.of("/proc");
        if (!Files.isDirectory(proc) || !Files.exists(cluster)) {
            return List.of();
        }
        Path real = cluster.toRealPath();
        try (Stream<Path> entries = Files.list(proc)) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .filter(pid -> worksIn(proc.resolve(pid), real))
                    .map(Long::valueOf)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The running server of this data directory; its children end with it. */
    static OptionalLong postmaster(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        String named = Files.readAllLines(file).get(0).strip();
        return processes(cluster).stream()
                .mapToLong(Long::longValue)
                .filter(pid -> String.valueOf(pid).equals(named))
                .findFirst();
    }

    private static boolean worksIn(Path process, Path cluster) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException goneOrNotOurs) {
            return false;
        }
    }
}
