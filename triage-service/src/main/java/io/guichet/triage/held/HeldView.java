package io.guichet.triage.held;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subject that waits, as it is shown. */
record HeldView(
        UUID messageId,
        int subjectIndex,

        @Schema(description = "The decision that holds it; correct it to let the message go on without a contact")
        UUID decisionId,

        @Schema(description = "Where it waits", examples = "\"identify\"")
        String queue,

        @Schema(examples = "\"Export impossible\"") String summary,

        @Nullable String channel,

        @Schema(description = "Address or number", examples = "\"someone@example.org\"") @Nullable
        String sender,

        @Nullable Instant receivedAt,

        @Schema(
                description = "Who is asked to look because it waits too long; empty before",
                examples = "[\"manager\"]")
        List<String> labels,

        @Schema(examples = "\"unknown-contact\"") @Nullable String rule) {}
