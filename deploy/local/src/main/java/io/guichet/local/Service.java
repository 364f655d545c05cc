package io.guichet.local;

import java.nio.file.Path;
import java.util.Locale;

/** The five services, in the order in which a message meets them. */
enum Service {
    INTAKE(8081),
    TRIAGE(8082),
    TICKET(8083),
    SLA(8084),
    NOTIFICATION(8085);

    private final int usualPort;

    Service(int usualPort) {
        this.usualPort = usualPort;
    }

    /** As in the terminal, in settings and as name of its database and role. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    int usualPort() {
        return usualPort;
    }

    /** What Maven has built, below the project's directory. */
    Path program(Path home) {
        return home.resolve(label() + "-service").resolve("target/quarkus-app/quarkus-run.jar");
    }
}
