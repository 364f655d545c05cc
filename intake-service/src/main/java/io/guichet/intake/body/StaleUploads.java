package io.guichet.intake.body;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes what a process that was killed left of forms; what is a day old belongs to no request that still runs. */
@ApplicationScoped
class StaleUploads {

    private static final Duration OLD = Duration.ofDays(1);

    private final Path directory;
    private final InstantSource clock;

    StaleUploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) throws IOException {
        Files.createDirectories(directory);
        Instant before = clock.instant().minus(OLD);
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
