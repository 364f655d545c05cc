package io.guichet.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One server per JVM, in a temporary directory that goes with the JVM. */
final class PostgresForTests {
    private static @Nullable PostgresServer shared;

    private PostgresForTests() {}

    static synchronized PostgresServer get() {
        PostgresServer running = shared;
        if (running == null) {
            running = start();
            shared = running;
        }
        return running;
    }

    private static PostgresServer start() {
        try {
            Path directory = Files.createTempDirectory("guichet-postgres-");
            PostgresServer server = new PostgresServer(PostgresSettings.in(directory, Ports.free()));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, directory), "postgres-for-tests"));
            return server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(PostgresServer server, Path directory) {
        server.stop();
        try {
            Directories.delete(directory);
        } catch (IOException leftInTheTemporaryDirectory) {
            throw new UncheckedIOException(leftInTheTemporaryDirectory);
        }
    }
}
