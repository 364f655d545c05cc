package io.guichet.chassis.outbox;

import io.guichet.chassis.loop.Loops;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what waits in the outbox, and removes what was sent long ago. */
@ApplicationScoped
class OutboxUpkeep {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String MEASURE = """
            select count(*) as backlog, coalesce(extract(epoch from now() - min(created_at)), 0)::bigint as age
            from outbox where sent_at is null and set_aside is null
            """;
    private static final String CLEAN = """
            delete from outbox where id in
              (select id from outbox where sent_at < now() - make_interval(secs => $1) order by sent_at limit 1000)
            """;

    private final Loops loops;
    private final Pool pool;
    private final OutboxConfig config;
    private final AtomicLong backlog;
    private final AtomicLong age;

    OutboxUpkeep(Loops loops, Pool pool, OutboxConfig config, MeterRegistry metrics) {
        this.loops = loops;
        this.pool = pool;
        this.config = config;
        this.backlog = metrics.gauge("guichet.outbox.backlog", new AtomicLong());
        this.age = metrics.gauge("guichet.outbox.age.seconds", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        loops.start("the outbox's upkeep", EVERY, this::measureAndClean);
    }

    private Uni<Boolean> measureAndClean() {
        return pool.query(MEASURE)
                .execute()
                .map(rows -> rows.iterator().next())
                .invoke(row -> {
                    backlog.set(row.getLong("backlog"));
                    age.set(row.getLong("age"));
                })
                .flatMap(ignored -> pool.preparedQuery(CLEAN)
                        .execute(Tuple.of((double) config.keep().toSeconds())))
                .map(deleted -> deleted.rowCount() == 1000);
    }
}
