package io.guichet.ticket.privacy;

import io.guichet.chassis.loop.Loops;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Finds the tickets and messages that came in the name of a contact after it was gone: they were under way. */
@ApplicationScoped
class ContactUpkeep {

    private static final Duration EVERY = Duration.ofSeconds(30);

    private final ContactFollowing following;

    ContactUpkeep(ContactFollowing following) {
        this.following = following;
    }

    void start(@Observes StartupEvent event, Loops loops) {
        loops.start("following contacts that are gone", EVERY, this::cycle);
    }

    /** All there are. True if there may be more. */
    Uni<Boolean> cycle() {
        return Panache.withTransaction(following::settle).replaceWith(false);
    }
}
