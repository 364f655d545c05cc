package io.guichet.intake.imap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Compares the mails of a mailbox, the processed ones too, with what is stored, and takes in what was missed: moved by hand, or
 * lost by a backup that was restored. Only what is not known by its uid is fetched.
 */
@ApplicationScoped
class Reconciliation {

    private final FolderLook look;
    private final MailboxRows rows;
    private final ImapConfig config;
    private final InstantSource clock;

    Reconciliation(FolderLook look, MailboxRows rows, ImapConfig config, InstantSource clock) {
        this.look = look;
        this.rows = rows;
        this.config = config;
        this.clock = clock;
    }

    /** Somebody asked for it, or it is time. */
    boolean isDue(MailboxRow row) {
        return row.hasOpenRequest()
                || !clock.instant().isBefore(row.reconciledAt().plus(config.reconcileEvery()));
    }

    /** Carries it out. */
    Uni<Reconciled> run(ImapSession session) {
        Instant start = clock.instant();
        return look.watched(session)
                .flatMap(watched -> look.processed(session).map(watched::plus))
                .map(tally -> new Reconciled(
                        start,
                        clock.instant(),
                        tally.looked(),
                        tally.missed(),
                        tally.takenIn(),
                        tally.repeated(),
                        tally.refused()))
                .call(report -> rows.reconciled(session.settings().name(), report));
    }
}
