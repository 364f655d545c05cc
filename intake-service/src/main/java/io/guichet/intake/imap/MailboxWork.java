package io.guichet.intake.imap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;

/** What every watch of a mailbox works with. */
@ApplicationScoped
class MailboxWork {

    private final FolderLook look;
    private final Reconciliation reconciliation;
    private final MailboxRows rows;
    private final ImapConfig config;
    private final InstantSource clock;

    MailboxWork(
            FolderLook look, Reconciliation reconciliation, MailboxRows rows, ImapConfig config, InstantSource clock) {
        this.look = look;
        this.reconciliation = reconciliation;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    FolderLook look() {
        return look;
    }

    Reconciliation reconciliation() {
        return reconciliation;
    }

    MailboxRows rows() {
        return rows;
    }

    ImapConfig config() {
        return config;
    }

    InstantSource clock() {
        return clock;
    }
}
