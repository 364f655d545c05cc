package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.Origin;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a ticket comes from. */
@Schema(name = "Origin")
record OriginView(
        UUID messageId,

        @Schema(description = "from 1", examples = "1") int subjectIndex,

        @Schema(examples = "2") int subjectCount,

        @Schema(description = "call, voicemail or email", examples = "call")
        String channel,

        @Schema(examples = "2026-11-20T08:12:00Z") @Nullable Instant receivedAt,

        @Schema(description = "triage's decision; not shown to clients") @Nullable
        UUID decisionId,

        @Schema(description = "the triage rule that matched; not shown to clients", examples = "customers") @Nullable
        String rule,

        @Schema(description = "of the rules then in force; not shown to clients", examples = "3f9a01c2") @Nullable
        String rulesVersion,

        @Schema(description = "why not all of a mail could be read; not shown to clients") @Nullable
        String unreadable) {

    static OriginView of(Origin origin, Viewer viewer) {
        return new OriginView(
                origin.messageId(),
                origin.subjectIndex(),
                origin.subjectCount(),
                origin.channel(),
                origin.receivedAt(),
                viewer.deskOnly(origin.decisionId()),
                viewer.deskOnly(origin.rule()),
                viewer.deskOnly(origin.rulesVersion()),
                viewer.deskOnly(origin.unreadable()));
    }
}
