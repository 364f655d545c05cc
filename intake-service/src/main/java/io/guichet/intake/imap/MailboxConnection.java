package io.guichet.intake.imap;

import io.smallrye.mutiny.Uni;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.jspecify.annotations.Nullable;

/** The connection of one mailbox: opened when it is wanted, given up when it fails, waiting for mail in between. */
final class MailboxConnection {

    private final MailboxSettings settings;
    private final ImapThread thread;
    private final ImapConfig config;
    private final MailboxStatus status;
    private final Suspects suspects = new Suspects();

    private volatile @Nullable ImapSession session;
    private volatile boolean idling;
    private volatile @Nullable Throwable broken;

    MailboxConnection(MailboxSettings settings, ImapThread thread, ImapConfig config, MailboxStatus status) {
        this.settings = settings;
        this.thread = thread;
        this.config = config;
        this.status = status;
    }

    /** The session, opened if there is none; fails with a {@link MailboxFault}. */
    Uni<ImapSession> open() {
        ImapSession open = session;
        return open != null
                ? Uni.createFrom().item(open)
                : thread.run(() -> ImapConnection.open(settings, config))
                        .map(fresh -> new ImapSession(settings, thread, fresh, suspects, status))
                        .invoke(fresh -> session = fresh)
                        .call(fresh -> fresh.run(this::makeFolders));
    }

    private boolean makeFolders(ImapConnection connection) throws ProtocolException {
        connection.ensure(settings.folders().processed());
        connection.ensure(settings.folders().refused());
        return true;
    }

    /** Waits for mail where the server tells of it, and wakes whoever is to look then. */
    boolean waitForMail(Runnable wake) {
        ImapSession open = session;
        if (open == null || !open.connection().offers("IDLE")) {
            return false;
        }
        idling = true;
        thread.begin(() -> {
                    open.connection().idle(config.idle());
                    return true;
                })
                .onComplete(end -> {
                    broken = end.cause();
                    idling = false;
                    wake.run();
                });
        return true;
    }

    boolean isWaiting() {
        return idling;
    }

    void endWaiting() {
        ImapSession open = session;
        if (open != null && idling) {
            open.connection().endIdle();
        }
    }

    /** What broke the waiting, once. */
    @Nullable
    Throwable takeBreak() {
        Throwable why = broken;
        broken = null;
        return why;
    }

    /** Gives the connection up; closing it may take its time, and nobody waits for that. */
    void giveUp() {
        endWaiting();
        ImapSession open = session;
        session = null;
        if (open != null) {
            thread.begin(() -> {
                open.connection().close();
                return true;
            });
        }
    }

    void close() {
        giveUp();
        thread.close();
    }
}
