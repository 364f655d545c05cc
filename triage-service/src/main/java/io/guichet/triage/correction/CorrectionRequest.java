package io.guichet.triage.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a subject instead. */
@Schema(examples = """
        {"outcome": "open", "queue": "managed-services", "urgency": "high", "reason": "The server is theirs, not the program"}
        """)
record CorrectionRequest(
        @NotNull(message = "missing; expected open, join, file, hold or resolve")
        @Schema(enumeration = {"open", "join", "file", "hold", "resolve"})
        String outcome,

        @Schema(description = "Of outcomes open and hold") @Nullable
        String queue,

        @Schema(description = "Of outcome file") @Nullable String folder,

        @Schema(description = "The ticket's id; of outcomes join and resolve") @Nullable
        UUID ticketId,

        @Nullable List<String> labels,
        @Nullable Integer level,
        @Nullable String kind,

        @Schema(enumeration = {"urgent", "high", "medium", "low"}) @Nullable
        String urgency,

        @Size(max = 1000, message = "longer than {max} characters") @Nullable
        String reason) {}
