package io.guichet.sla.waking;

import io.guichet.chassis.loop.Loops;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Measures what is due and has not fired; both figures are near zero unless something is wrong. */
@ApplicationScoped
class TimerGauges {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String MEASURE = """
            select count(*) as due, coalesce(extract(epoch from now() - min(due_at)), 0)::bigint as age
            from timer where due_at <= now()
            """;

    private final Loops loops;
    private final Pool pool;
    private final AtomicLong due;
    private final AtomicLong age;

    TimerGauges(Loops loops, Pool pool, MeterRegistry metrics) {
        this.loops = loops;
        this.pool = pool;
        this.due = metrics.gauge("guichet.timers.due", new AtomicLong());
        this.age = metrics.gauge("guichet.timers.due.age.seconds", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        loops.start("measuring timers", EVERY, this::measure);
    }

    private Uni<Boolean> measure() {
        return pool.query(MEASURE)
                .execute()
                .map(rows -> rows.iterator().next())
                .invoke(this::show)
                .replaceWith(false);
    }

    private void show(Row row) {
        due.set(row.getLong("due"));
        age.set(row.getLong("age"));
    }
}
