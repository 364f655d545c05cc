package io.guichet.sla.waking;

import io.guichet.chassis.loop.Loop;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Measures what is due and has not fired; both figures are near zero unless something is wrong. */
@ApplicationScoped
class TimerGauges {
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final String MEASURE = """
            select count(*) as due, coalesce(extract(epoch from now() - min(due_at)), 0)::bigint as age
            from timer where due_at <= now()
            """;

    private final Vertx vertx;
    private final Pool pool;
    private final AtomicLong due;
    private final AtomicLong age;
    private @Nullable Loop loop;

    TimerGauges(Vertx vertx, Pool pool, MeterRegistry metrics) {
        this.vertx = vertx;
        this.pool = pool;
        this.due = metrics.gauge("guichet.timers.due", new AtomicLong());
        this.age = metrics.gauge("guichet.timers.due.age.seconds", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        loop = Loop.start("measuring timers", vertx, EVERY, this::measure);
    }

    void stop(@Observes ShutdownEvent event) {
        if (loop != null) {
            loop.stop();
        }
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
