package io.guichet.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One broker per JVM, in a temporary directory that goes with the JVM. */
final class KafkaForTests {
    private static final int PARTITIONS = 6;

    private static @Nullable KafkaServer shared;

    private KafkaForTests() {}

    static synchronized KafkaServer get() {
        KafkaServer running = shared;
        if (running == null) {
            running = start();
            shared = running;
        }
        return running;
    }

    private static KafkaServer start() {
        try {
            Path directory = Files.createTempDirectory("guichet-kafka-");
            KafkaServer server = new KafkaServer(new KafkaSettings(
                    directory, Ports.free(), Ports.free(), List.of(), PARTITIONS, Duration.ofDays(1)));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(server, directory), "kafka-for-tests"));
            return server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(KafkaServer server, Path directory) {
        server.stop();
        try {
            Directories.delete(directory);
        } catch (IOException leftInTheTemporaryDirectory) {
            throw new UncheckedIOException(leftInTheTemporaryDirectory);
        }
    }
}
