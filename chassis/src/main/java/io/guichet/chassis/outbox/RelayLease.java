package io.guichet.chassis.outbox;

import io.guichet.chassis.lease.Lease;
import io.guichet.chassis.lease.Leases;
import io.guichet.chassis.seeded.SeededBug;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** The right to relay, and what is done on the connection that carries it. */
@ApplicationScoped
class RelayLease {

    private static final Logger LOG = Logger.getLogger(RelayLease.class);
    private static final String WAITING = "select " + WaitingRow.COLUMNS
            + " from outbox where sent_at is null and set_aside is null and id > $2 order by id limit $1";

    private final Lease lease;
    private final MeterRegistry metrics;
    private volatile long seen = Long.MIN_VALUE;

    RelayLease(Leases leases, MeterRegistry metrics) {
        this.lease = leases.named("guichet.outbox", "guichet-outbox-relay");
        this.metrics = metrics;
    }

    /** Whether this instance may relay now. */
    Uni<Boolean> hold() {
        return lease.hold();
    }

    /** The oldest rows that wait, at most so many. */
    Uni<List<WaitingRow>> waiting(int limit) {
        return lease.execute(WAITING, Tuple.of(limit, seen))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(WaitingRow::of)
                        .toList())
                .invoke(this::remember);
    }

    // ids are drawn before they are committed, so a mark is the only thing that tells what was sent
    private void remember(List<WaitingRow> rows) {
        if (SeededBug.CURSOR_RELAY.isActive() && !rows.isEmpty()) {
            seen = rows.get(rows.size() - 1).id();
        }
    }

    /** Shows PostgreSQL that the holder lives while Kafka takes its time. */
    <T> Uni<T> keepAliveUntil(Uni<T> work) {
        return lease.keepAliveUntil(work);
    }

    /** Marks what was sent, and sets aside what never can be. */
    Uni<Void> mark(SentRows rows) {
        var sent = lease.execute(
                "update outbox set sent_at = clock_timestamp() where id = any($1)",
                Tuple.tuple().addArrayOfLong(rows.sent().toArray(Long[]::new)));
        return rows.impossible().entrySet().stream()
                .reduce(
                        sent.replaceWithVoid(),
                        (before, row) -> before.chain(() -> setAside(row.getKey(), row.getValue())),
                        (first, second) -> first.chain(() -> second));
    }

    private Uni<Void> setAside(long id, String why) {
        LOG.errorf("outbox row %d can never be sent and is set aside: %s", id, why);
        metrics.counter("guichet.outbox.set.aside").increment();
        return lease.execute("update outbox set set_aside = $2 where id = $1", Tuple.of(id, why))
                .replaceWithVoid();
    }
}
