package io.guichet.intake.imap;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What comparing a mailbox with what is stored has found.
 *
 * @param looked mails in the watched folder and in that of the processed ones
 * @param missed of them, those that nothing was known of
 * @param takenIn of the missed, those that became messages now
 * @param repeated of the missed, those that were stored all the same, under another uid
 * @param refused of the missed, those that cannot be taken in, or not now; the mailbox's list of troubled mails says why
 */
@Schema(name = "Reconciliation", examples = MailboxExample.RECONCILIATION)
public record Reconciled(
        @Schema(examples = "2026-11-20T03:00:00Z") Instant startedAt,
        @Schema(examples = "2026-11-20T03:00:02Z") Instant finishedAt,
        @Schema(examples = "1204") long looked,
        @Schema(examples = "1") long missed,
        @Schema(examples = "1") long takenIn,
        @Schema(examples = "0") long repeated,
        @Schema(examples = "0") long refused) {}
