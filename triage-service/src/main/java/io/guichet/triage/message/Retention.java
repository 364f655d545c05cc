package io.guichet.triage.message;

import io.guichet.chassis.log.EventLog;
import io.guichet.chassis.loop.Loops;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import org.jboss.logging.Logger;

/** Forgets what old messages said, after the time that the desk set (P18). Their rows and decisions stay, as a trace. */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final int BATCH = 500;
    private static final String FORGET = """
            update message set body = null, sender = null, forgotten_at = now() where id in
              (select id from message where body is not null and received_at < now() - make_interval(secs => $1)
               order by received_at limit %d for update skip locked)
            """.formatted(BATCH);

    private final Loops loops;
    private final Pool pool;
    private final KeepingConfig config;

    Retention(Loops loops, Pool pool, KeepingConfig config) {
        this.loops = loops;
        this.pool = pool;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        loops.start("the retention of messages", EVERY, this::forget);
    }

    /** A batch of old messages. True if there may be more. */
    public Uni<Boolean> forget() {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of((double) config.keepMessages().toSeconds()))
                .map(forgotten -> forgotten.rowCount())
                .invoke(Retention::tell)
                .map(forgotten -> forgotten == BATCH);
    }

    private static void tell(int forgotten) {
        if (forgotten > 0) {
            EventLog.info(LOG, "messages-forgotten", Map.of("count", forgotten));
        }
    }
}
