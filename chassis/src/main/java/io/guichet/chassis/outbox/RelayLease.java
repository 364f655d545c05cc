package io.guichet.chassis.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The right to relay: an advisory lock on a connection of its own. PostgreSQL ends the session of a holder that is silent for ten
 * seconds (frozen, cut off), and with it the lock.
 */
@ApplicationScoped
class RelayLease {

    private static final Logger LOG = Logger.getLogger(RelayLease.class);
    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended('guichet.outbox', 0)) as held";
    private static final String WAITING = "select " + WaitingRow.COLUMNS
            + " from outbox where sent_at is null and set_aside is null order by id limit $1";
    private static final long HEARTBEAT_MILLIS = 3_000;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final MeterRegistry metrics;
    private volatile @Nullable PgConnection connection;
    private volatile boolean held;

    RelayLease(
            Vertx vertx,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.vertx = vertx;
        this.metrics = metrics;
        this.options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                .setUser(user)
                .setPassword(password)
                .setCachePreparedStatements(true)
                .addProperty("application_name", "guichet-outbox-relay")
                .addProperty("idle_session_timeout", "10s");
    }

    /** Whether this instance may relay now. */
    Uni<Boolean> hold() {
        if (held) {
            return Uni.createFrom().item(true);
        }
        return connect()
                .flatMap(open -> open.query(LOCK).execute())
                .map(rows -> rows.iterator().next().getBoolean("held"))
                .invoke(answer -> held = answer)
                .onFailure()
                .call(this::release);
    }

    /** The oldest rows that wait, at most so many. */
    Uni<List<WaitingRow>> waiting(int limit) {
        return execute(WAITING, Tuple.of(limit))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(WaitingRow::of)
                        .toList());
    }

    /** Shows PostgreSQL that the holder lives while Kafka takes its time. */
    <T> Uni<T> keepAliveUntil(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            var timer = vertx.getDelegate().setPeriodic(HEARTBEAT_MILLIS, ignored -> beat());
            return work.onTermination().invoke(() -> vertx.cancelTimer(timer));
        });
    }

    /** Marks what was sent, and sets aside what never can be. */
    Uni<Void> mark(SentRows rows) {
        var sent = execute(
                "update outbox set sent_at = clock_timestamp() where id = any($1)",
                Tuple.tuple().addArrayOfLong(rows.sent().toArray(Long[]::new)));
        return rows.impossible().entrySet().stream()
                .reduce(
                        sent.replaceWithVoid(),
                        (before, row) -> before.chain(() -> setAside(row.getKey(), row.getValue())),
                        (first, second) -> first.chain(() -> second));
    }

    /** Gives the lease up. */
    Uni<Void> release() {
        var open = connection;
        connection = null;
        held = false;
        return open == null
                ? Uni.createFrom().voidItem()
                : open.close().onFailure().recoverWithNull().replaceWithVoid();
    }

    private Uni<Void> setAside(long id, String why) {
        LOG.errorf("outbox row %d can never be sent and is set aside: %s", id, why);
        metrics.counter("guichet.outbox.set.aside").increment();
        return execute("update outbox set set_aside = $2 where id = $1", Tuple.of(id, why))
                .replaceWithVoid();
    }

    private Uni<PgConnection> connect() {
        var open = connection;
        return open != null
                ? Uni.createFrom().item(open)
                : PgConnection.connect(vertx, options).invoke(fresh -> connection = fresh);
    }

    private Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return connect()
                .flatMap(open -> open.preparedQuery(sql).execute(parameters))
                .onFailure()
                .call(this::release);
    }

    private void beat() {
        var open = connection;
        if (open != null) {
            open.getDelegate().query("select 1").execute();
        }
    }
}
