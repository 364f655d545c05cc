package io.guichet.intake.desk;

import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the desk when the service starts; a broken file stops it, with file, line and reason. */
final class DeskAtStart {

    @Produces
    @Singleton
    @Startup
    Desk desk(DeskFiles files) {
        return files.read("desk.yaml", Desk.class).content();
    }
}
