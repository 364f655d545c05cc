package io.guichet.intake.body;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Where bodies are made of what comes in by other ways than a request. */
@ApplicationScoped
public class Bodies {

    private final BodyConfig config;

    Bodies(BodyConfig config) {
        this.config = config;
    }

    /** With their files in this directory. */
    public static Bodies in(Path directory) {
        return new Bodies(() -> directory);
    }

    /** For a large one: it lies in a temporary file. */
    public BodyWriter begin() {
        return new BodyWriter(config.directory());
    }
}
