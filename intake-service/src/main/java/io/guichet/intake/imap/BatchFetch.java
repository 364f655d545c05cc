package io.guichet.intake.imap;

import io.guichet.intake.body.Bodies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;

/** Fetches mails in batches, and remembers which were on their way when the connection broke. */
@ApplicationScoped
class BatchFetch {

    private final Bodies bodies;
    private final ImapConfig config;

    BatchFetch(Bodies bodies, ImapConfig config) {
        this.bodies = bodies;
        this.config = config;
    }

    List<Batch> batches(ImapSession session, SortedMap<Long, Long> sizes) {
        return Batch.of(sizes, config.batch(), session.suspects()::mustBeAlone);
    }

    /** The caller closes what it gets. */
    Uni<Fetched> fetch(ImapSession session, Batch batch) {
        return session.run(connection -> new ImapBodies(connection, bodies).fetch(batch))
                .onFailure()
                .invoke(broken -> session.suspects().broke(batch.sizes().keySet()));
    }
}
