package io.guichet.chassis.inbox;

import io.guichet.chassis.loop.Loop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Forgets what took effect so long ago that Kafka, which keeps records for 30 days, cannot hand it over again. */
@ApplicationScoped
class InboxUpkeep {

    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 5_000;
    private static final String FORGET = """
            delete from inbox where ctid in
              (select ctid from inbox where received_at < now() - interval '45 days' limit %d)
            """.formatted(BATCH);

    private final Vertx vertx;
    private final Pool pool;
    private @Nullable Loop loop;

    InboxUpkeep(Vertx vertx, Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("the inbox's upkeep", vertx, EVERY, this::forget);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
    }

    /** A batch of old rows. True if there may be more. */
    Uni<Boolean> forget() {
        return pool.query(FORGET).execute().map(deleted -> deleted.rowCount() == BATCH);
    }
}
