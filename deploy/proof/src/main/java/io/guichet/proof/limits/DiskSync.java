package io.guichet.proof.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a second the disk below the data directory makes 8 KiB durable: PostgreSQL's {@code pg_test_fsync}. */
public final class DiskSync {
    private static final Pattern FDATASYNC = Pattern.compile("(?m)^\\s+fdatasync\\s+([0-9.]+) ops/sec");

    private DiskSync() {}

    /** By {@code fdatasync}, PostgreSQL's usual way on Linux; absent where the program is. */
    public static Optional<Double> measure(Path directory) throws IOException, InterruptedException {
        Optional<Path> program = Programs.find("pg_test_fsync");
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path file = directory.resolve("fsync-test");
        try {
            String said = Programs.run(
                    List.of(program.get().toString(), "--secs-per-test=1", "--filename=" + file), Map.of());
            return rate(said);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static Optional<Double> rate(String said) {
        Matcher found = FDATASYNC.matcher(said);
        return found.find() ? Optional.of(Double.valueOf(found.group(1))) : Optional.empty();
    }
}
