package io.guichet.chassis.lease;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgConnectOptions;
import org.jspecify.annotations.Nullable;

/**
 * A right that one instance holds at a time: an advisory lock on a connection of its own. PostgreSQL ends the session of a holder
 * that is silent for ten seconds (frozen, cut off), and with it the lock. What such a holder still does afterwards must do no harm.
 */
public final class Lease {

    private static final String LOCK = "select pg_try_advisory_lock(hashtextextended($1, 0)) as held";
    private static final long HEARTBEAT_MILLIS = 3_000;

    private final Vertx vertx;
    private final PgConnectOptions options;
    private final String name;
    private volatile @Nullable PgConnection connection;
    private volatile boolean held;

    Lease(Vertx vertx, PgConnectOptions options, String name) {
        this.vertx = vertx;
        this.options = options;
        this.name = name;
    }

    /** Whether this instance holds it, as far as it knows; asks for it if not. */
    public Uni<Boolean> hold() {
        return held
                ? Uni.createFrom().item(true)
                : execute(LOCK, Tuple.of(name))
                        .map(rows -> rows.iterator().next().getBoolean("held"))
                        .invoke(answer -> held = answer);
    }

    /** As {@link #hold}, but asks the database also when it was held: the answer is true now, and the holder has shown that it lives. */
    public Uni<Boolean> renew() {
        return held
                ? execute("select 1", Tuple.tuple())
                        .replaceWith(true)
                        .onFailure()
                        .recoverWithUni(this::hold)
                : hold();
    }

    /** Executes on the connection that holds it, so that it works only as long as it is held; a failure gives it up. */
    public Uni<RowSet<Row>> execute(String sql, Tuple parameters) {
        return connect()
                .flatMap(open -> open.preparedQuery(sql).execute(parameters))
                .onFailure()
                .call(this::release);
    }

    /** Shows PostgreSQL that the holder lives while the work takes its time. */
    public <T> Uni<T> keepAliveUntil(Uni<T> work) {
        return Uni.createFrom().deferred(() -> {
            var timer = vertx.getDelegate().setPeriodic(HEARTBEAT_MILLIS, ignored -> beat());
            return work.onTermination().invoke(() -> vertx.cancelTimer(timer));
        });
    }

    /** Gives it up. */
    public Uni<Void> release() {
        var open = connection;
        connection = null;
        held = false;
        return open == null
                ? Uni.createFrom().voidItem()
                : open.close().onFailure().recoverWithNull().replaceWithVoid();
    }

    private Uni<PgConnection> connect() {
        var open = connection;
        return open != null
                ? Uni.createFrom().item(open)
                : PgConnection.connect(vertx, options).invoke(fresh -> connection = fresh);
    }

    private void beat() {
        var open = connection;
        if (open != null) {
            open.getDelegate().query("select 1").execute();
        }
    }
}
