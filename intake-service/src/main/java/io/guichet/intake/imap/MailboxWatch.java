package io.guichet.intake.imap;

import io.guichet.chassis.lease.Lease;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.angus.mail.iap.ProtocolException;

/**
 * Watches one mailbox for as long as the service runs. Each {@link #cycle} is short; the waiting for mail goes on beside it, so that
 * the lease is renewed meanwhile.
 */
final class MailboxWatch {

    private static final Duration BETWEEN_ROWS = Duration.ofSeconds(2);

    private final MailboxSettings settings;
    private final MailboxStatus status;
    private final Lease lease;
    private final MailboxConnection connection;
    private final MailboxWork work;
    private final Backoff backoff = new Backoff();

    // touched by one cycle after the other
    private Instant nextRow = Instant.MIN;
    private volatile Instant nextLook = Instant.MIN;
    private volatile boolean held;
    private volatile Runnable wake = () -> {};

    MailboxWatch(
            MailboxSettings settings,
            MailboxStatus status,
            Lease lease,
            MailboxConnection connection,
            MailboxWork work) {
        this.settings = settings;
        this.status = status;
        this.lease = lease;
        this.connection = connection;
        this.work = work;
    }

    MailboxSettings settings() {
        return settings;
    }

    MailboxStatus.Snapshot status() {
        return status.now();
    }

    /** Whether this instance, and no other, fetches it. */
    boolean isHeldHere() {
        return held;
    }

    void wokenBy(Runnable loop) {
        wake = loop;
    }

    /** Look now, do not wait. */
    void look() {
        nextLook = Instant.MIN;
        nextRow = Instant.MIN;
        wake.run();
    }

    /** Nothing goes on any more. */
    Uni<Void> stop() {
        connection.close();
        return lease.release();
    }

    void endWaiting() {
        connection.endWaiting();
    }

    /** A step. True when there may be more at once. */
    Uni<Boolean> cycle() {
        if (backoff.waits(now())) {
            return holdOn();
        }
        return lease.renew()
                .invoke(answer -> held = answer)
                .flatMap(answer -> answer ? lease.keepAliveUntil(watch()) : standBy())
                .onFailure()
                .recoverWithUni(this::failed);
    }

    /** While a failure passes the mailbox stays ours. */
    private Uni<Boolean> holdOn() {
        return status.now().state() == MailboxState.STORAGE_UNAVAILABLE
                ? Uni.createFrom().item(false)
                : lease.renew()
                        .invoke(answer -> held = answer)
                        .onFailure()
                        .recoverWithItem(false)
                        .replaceWith(false);
    }

    private Uni<Boolean> standBy() {
        connection.giveUp();
        status.became(MailboxState.STANDBY);
        status.waiting(0);
        return isTimeForRow()
                ? work.rows()
                        .find(settings.name())
                        .invoke(row -> row.ifPresent(
                                held -> status.fetched(held.status().lastFetch())))
                        .replaceWith(false)
                : Uni.createFrom().item(false);
    }

    private Uni<Boolean> watch() {
        Throwable broken = connection.takeBreak();
        if (broken != null) {
            return Uni.createFrom().failure(broken);
        }
        if (isTimeForRow()) {
            return row().flatMap(row -> work.reconciliation().isDue(row) ? reconcile() : lookIfTime());
        }
        return lookIfTime();
    }

    private Uni<Boolean> lookIfTime() {
        if (connection.isWaiting() || now().isBefore(nextLook)) {
            return Uni.createFrom().item(false);
        }
        return connection
                .open()
                .flatMap(work.look()::watched)
                .invoke(this::looked)
                .flatMap(tally -> row())
                .invoke(row -> waitForMail())
                .replaceWith(false);
    }

    private Uni<Boolean> reconcile() {
        if (connection.isWaiting()) {
            connection.endWaiting();
            nextRow = Instant.MIN;
            return Uni.createFrom().item(false);
        }
        return connection
                .open()
                .flatMap(work.reconciliation()::run)
                .invoke(report -> nextLook = Instant.MIN)
                .replaceWith(true);
    }

    private void looked(Tally tally) {
        backoff.succeeded();
        status.waiting((int) Math.min(tally.left(), Integer.MAX_VALUE));
        status.fetched();
        String problem = tally.problem();
        if (problem == null) {
            status.became(MailboxState.WATCHING);
        } else {
            status.became(MailboxState.SERVER_REFUSES, problem);
        }
    }

    private void waitForMail() {
        boolean stuck = status.now().waiting() > 0;
        if (stuck || !connection.waitForMail(this::mailMayHaveCome)) {
            nextLook = now().plus(work.config().poll());
        }
    }

    private void mailMayHaveCome() {
        nextLook = Instant.MIN;
        wake.run();
    }

    private Uni<MailboxRow> row() {
        nextRow = now().plus(BETWEEN_ROWS);
        return work.rows()
                .write(settings.name(), status.now())
                .flatMap(written -> work.rows().find(settings.name()))
                .map(row -> row.orElseThrow());
    }

    private boolean isTimeForRow() {
        return !now().isBefore(nextRow);
    }

    private Uni<Boolean> failed(Throwable failure) {
        connection.giveUp();
        MailboxFault fault = fault(failure);
        status.became(fault.state(), String.valueOf(fault.getMessage()));
        ImapConfig config = work.config();
        backoff.failed(
                now(),
                config.firstRetry(),
                fault.state() == MailboxState.LOGIN_REFUSED ? config.longestLoginRetry() : config.longestRetry());
        nextLook = Instant.MIN;
        return fault.state() == MailboxState.STORAGE_UNAVAILABLE
                ? Uni.createFrom().item(false)
                : row().replaceWith(false).onFailure().recoverWithItem(false);
    }

    private MailboxFault fault(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MailboxFault known) {
                return known;
            }
            if (cause instanceof ProtocolException lost) {
                return new MailboxFault(
                        MailboxState.UNREACHABLE,
                        "The mail server " + settings.host() + " is lost: " + ImapWords.of(lost),
                        lost);
            }
        }
        return new MailboxFault(
                MailboxState.STORAGE_UNAVAILABLE,
                "The desk's own database does not take it: " + failure.getMessage(),
                failure);
    }

    private Instant now() {
        return work.clock().instant();
    }
}
