package io.guichet.intake.imap;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A mailbox that is fetched, and how it stands with it. */
@Schema(name = "FetchedMailbox", examples = MailboxExample.MAILBOX)
record MailboxView(
        @Schema(examples = "assistance") String name,

        @Schema(examples = "assistance", description = "The desk's mailbox whose mail it is")
        String deskMailbox,

        @Schema(examples = "desk at mail.example:993, folder INBOX")
        String address,

        @Schema(
                examples = "watching",
                description = "`watching`: all is well. Otherwise it is tried again by itself; `lastError` says why")
        MailboxState state,

        @Schema(examples = "2026-11-20T08:00:00Z") Instant since,

        @Schema(description = "The latest error in plain words, also when it is over") @Nullable
        String lastError,

        @Schema(
                examples = "2026-11-20T09:12:03Z",
                description = "When it was last looked at and what was in it taken in")
        @Nullable
        Instant lastFetch,

        @Schema(examples = "0", description = "Mails in the watched folder that are not taken in and moved yet")
        int waiting,

        @Schema(examples = "1204", description = "Mails that became messages, ever")
        long takenIn,

        @Schema(examples = "3", description = "Mails that were messages already, ever")
        long repeated,

        @Schema(examples = "0", description = "Mails that never can be taken in, ever")
        long refused,

        @Schema(examples = "0", description = "Mails that could not be taken in and are tried again")
        long failing,

        @Schema(description = "The latest comparison with what is stored") @Nullable
        Reconciled reconciliation,

        @Schema(description = "The latest mails that are refused or failing, at most 50; of one mailbox alone")
        @Nullable
        List<TroubledMail> troubled) {

    /** A mail that is refused or failing. */
    @Schema(name = "TroubledMail")
    record TroubledMail(
            @Schema(examples = "4711") long uid,

            @Schema(examples = "31457280", description = "Bytes")
            long size,

            @Schema(examples = "refused") String state,

            @Schema(examples = "It has 31457280 bytes; at most 26214400 are taken.") @Nullable
            String reason,

            @Schema(examples = "1") int attempts,
            @Nullable Instant retryAt) {

        static TroubledMail of(NotedMail mail) {
            return new TroubledMail(
                    mail.uid(),
                    mail.size(),
                    mail.state().name().toLowerCase(Locale.ROOT),
                    mail.reason(),
                    mail.attempts(),
                    mail.retryAt());
        }
    }

    static MailboxView of(
            MailboxSettings settings,
            MailboxStatus.Snapshot status,
            MailboxRow.Counts counts,
            @Nullable Reconciled reconciliation) {
        return new MailboxView(
                settings.name(),
                settings.deskMailbox(),
                settings.address(),
                status.state(),
                status.since(),
                status.lastError(),
                status.lastFetch(),
                status.waiting(),
                counts.takenIn(),
                counts.repeated(),
                counts.refused(),
                counts.failing(),
                reconciliation,
                null);
    }

    MailboxView with(List<TroubledMail> mails) {
        return new MailboxView(
                name,
                deskMailbox,
                address,
                state,
                since,
                lastError,
                lastFetch,
                waiting,
                takenIn,
                repeated,
                refused,
                failing,
                reconciliation,
                mails);
    }
}
