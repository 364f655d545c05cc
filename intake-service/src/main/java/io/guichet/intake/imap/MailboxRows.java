package io.guichet.intake.imap;

import io.guichet.chassis.event.EventJson;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mailboxes as their holders last knew them, for all instances. */
@ApplicationScoped
class MailboxRows {

    private static final String ADD = """
            insert into mailbox (name, state, since, waiting, taken_in, repeated, refused, reconciled_at)
            values (:name, 'STARTING', :now, 0, 0, 0, 0, :now) on conflict do nothing
            """;
    private static final String WRITE = """
            update mailbox set state = :state, since = :since, last_error = :error, waiting = :waiting,
                last_fetch = greatest(last_fetch, cast(:lastFetch as timestamptz))
            where name = :name
            """;
    private static final String COUNT = """
            update mailbox set taken_in = taken_in + :takenIn, repeated = repeated + :repeated, refused = refused + :refused
            where name = :name
            """;
    private static final String FIND = """
            select m.name, m.state, m.since, m.last_error, m.last_fetch, m.waiting, m.taken_in, m.repeated, m.refused,
                (select count(*) from fetched_mail f where f.mailbox = m.name and f.state = 'FAILED'),
                m.reconciliation_requested_at, m.reconciled_at, m.reconciliation
            from mailbox m where m.name = :name
            """;
    private static final String REQUEST = "update mailbox set reconciliation_requested_at = :now where name = :name";
    private static final String RECONCILED =
            "update mailbox set reconciled_at = :at, reconciliation = :report where name = :name";

    private final InstantSource clock;

    MailboxRows(InstantSource clock) {
        this.clock = clock;
    }

    /** Writes how it stands with a mailbox. */
    @WithTransaction
    Uni<Void> write(String name, MailboxStatus.Snapshot now) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(ADD)
                        .setParameter("name", name)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                        .flatMap(added -> session.createNativeQuery(WRITE)
                                .setParameter("name", name)
                                .setParameter("state", now.state().name())
                                .setParameter("since", now.since())
                                .setParameter("error", now.lastError())
                                .setParameter("lastFetch", now.lastFetch())
                                .setParameter("waiting", now.waiting())
                                .executeUpdate()))
                .replaceWithVoid();
    }

    /** Adds to what was taken in, in the current transaction. */
    @WithTransaction
    Uni<Void> count(String name, long takenIn, long repeated, long refused) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(COUNT)
                        .setParameter("name", name)
                        .setParameter("takenIn", takenIn)
                        .setParameter("repeated", repeated)
                        .setParameter("refused", refused)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Asks whoever holds the mailbox to compare it with what is stored; when that was asked. */
    @WithTransaction
    Uni<Instant> requestReconciliation(String name) {
        Instant now = clock.instant();
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(REQUEST)
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWith(now);
    }

    /** Keeps the report. */
    @WithTransaction
    Uni<Void> reconciled(String name, Reconciled report) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(RECONCILED)
                        .setParameter("name", name)
                        .setParameter("at", report.startedAt())
                        .setParameter("report", EventJson.write(report))
                        .executeUpdate())
                .replaceWithVoid();
    }

    @WithTransaction
    Uni<Optional<MailboxRow>> find(String name) {
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("name", name)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(MailboxRows::row));
    }

    private static MailboxRow row(Object[] row) {
        return new MailboxRow(
                new MailboxStatus.Snapshot(
                        MailboxState.valueOf((String) row[1]),
                        time(row[2]),
                        (String) row[3],
                        Times.instant(row[4]),
                        ((Number) row[5]).intValue()),
                new MailboxRow.Counts(number(row[6]), number(row[7]), number(row[8]), number(row[9])),
                Times.instant(row[10]),
                time(row[11]),
                report((String) row[12]));
    }

    private static Instant time(Object column) {
        return Objects.requireNonNull(Times.instant(column));
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static @Nullable Reconciled report(@Nullable String json) {
        return json == null ? null : EventJson.read(json.getBytes(StandardCharsets.UTF_8), Reconciled.class);
    }
}
