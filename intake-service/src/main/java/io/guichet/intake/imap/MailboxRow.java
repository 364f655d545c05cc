package io.guichet.intake.imap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox as the database knows it.
 *
 * @param reconciledAt when it was last compared with what is stored; at first, when it was first seen
 */
record MailboxRow(
        MailboxStatus.Snapshot status,
        Counts counts,
        @Nullable Instant reconciliationRequestedAt,
        Instant reconciledAt,
        @Nullable Reconciled reconciliation) {

    /**
     * Mails, ever.
     *
     * @param takenIn that became messages
     * @param repeated that were messages already
     * @param refused that never can be
     * @param failing that are tried again later, now
     */
    record Counts(long takenIn, long repeated, long refused, long failing) {

        static Counts none() {
            return new Counts(0, 0, 0, 0);
        }
    }

    boolean hasOpenRequest() {
        return reconciliationRequestedAt != null && reconciledAt.isBefore(reconciliationRequestedAt);
    }
}
