package io.guichet.chassis.inbox;

import io.guichet.chassis.loop.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Forgets what took effect so long ago that Kafka, which keeps records for 30 days, cannot hand it over again. */
@ApplicationScoped
class InboxUpkeep {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 5_000;
    private static final String FORGET = """
            delete from inbox where ctid in
              (select ctid from inbox where received_at < now() - interval '45 days' limit %d)
            """.formatted(BATCH);

    private final Loops loops;
    private final Pool pool;

    InboxUpkeep(Loops loops, Pool pool) {
        this.loops = loops;
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the inbox's upkeep", EVERY, this::forget);
    }

    /** A batch of old rows. True if there may be more. */
    Uni<Boolean> forget() {
        return pool.query(FORGET).execute().map(deleted -> deleted.rowCount() == BATCH);
    }
}
