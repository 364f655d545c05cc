package io.guichet.sla.policy;

import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.desk.DeskFiles;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;

/** Reads the desk's policies while the service starts; a broken file stops it. */
@Startup
@Singleton
class DeskPolicies {
    private final Policies policies;

    DeskPolicies(DeskFiles files, InstantSource clock) {
        DeskFile<SlaFile> file = files.read(SlaFileReader.NAME, SlaFile.class);
        policies = SlaFileReader.read(file);
        tryOut(file, clock.instant());
    }

    /** A calendar can be closed for good by its own closing days: better known now than when a ticket comes. */
    private void tryOut(DeskFile<SlaFile> file, Instant now) {
        for (Policy policy : policies.all()) {
            try {
                policies.calendar().due(now, policy.target());
            } catch (IllegalStateException e) {
                throw file.error("calendars", String.valueOf(e.getMessage()));
            }
        }
    }

    @Produces
    @Singleton
    Policies policies() {
        return policies;
    }
}
