package io.guichet.ticket.reading;

import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ticket in a list. */
@Schema(name = "TicketLine")
record TicketLine(
        UUID id,

        @Schema(examples = "2026-000001") String number,

        @Schema(examples = "new") String status,

        @Schema(examples = "assistance") String queue,

        @Schema(description = "not shown to clients", examples = "1") @Nullable
        Integer level,

        @Schema(description = "not shown to clients") @Nullable
        List<String> labels,

        @Schema(examples = "high") String priority,

        @Schema(examples = "malfunction") @Nullable String kind,

        @Schema(examples = "Export refuses to start") String summary,

        @Schema(examples = "Camille Martin") @Nullable String contact,

        @Schema(examples = "Boulangerie Martin") @Nullable String organization,

        @Schema(examples = "call") String channel,

        UUID messageId,
        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant openedAt,
        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant changedAt,
        @Nullable Instant closedAt,

        @Schema(
                description =
                        "when the first of the clocks that still run, or have run out, is due; not shown to clients",
                examples = "2026-11-27T08:12:00Z")
        @Nullable
        Instant dueAt) {

    static TicketLine of(TicketRow row, Viewer viewer) {
        return new TicketLine(
                row.id(),
                row.number(),
                row.status().wire(),
                row.queue(),
                viewer.deskOnly(row.level()),
                viewer.deskOnly(row.labels()),
                row.priority().wire(),
                row.kind(),
                row.summary(),
                row.contactName(),
                row.organizationName(),
                row.channel(),
                row.messageId(),
                row.openedAt(),
                row.changedAt(),
                row.closedAt(),
                viewer.deskOnly(row.dueAt()));
    }
}
