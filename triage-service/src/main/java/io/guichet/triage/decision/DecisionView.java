package io.guichet.triage.decision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision, as it is shown; also the form in which its row travels to the database. */
public record DecisionView(
        UUID decisionId,
        UUID messageId,

        @Schema(description = "Which of the message's subjects, from 1")
        int subjectIndex,

        int subjectCount,

        @Schema(description = "1, and one more for each time that the subject was decided anew")
        int revision,

        @Schema(
                enumeration = {"open", "hold", "file"},
                description =
                        "A ticket opens; the message waits in a queue (P2); the message is kept in a folder (P18)")
        String outcome,

        @Schema(examples = "\"assistance\"") @Nullable String queue,

        @Schema(examples = "\"backups\"") @Nullable String folder,

        @Schema(description = "Of outcome open") @Nullable UUID ticketId,

        @Schema(description = "Who is asked to look", examples = "[\"manager\"]")
        List<String> labels,

        @Nullable Integer level,

        @Schema(examples = "\"malfunction\"") @Nullable String kind,

        String summary,

        @Schema(description = "The rule that decided; absent if none matched", examples = "\"accounting-product\"")
        @Nullable
        String rule,

        @Schema(description = "The first digits of the rule file's SHA-256")
        String rulesVersion,

        Instant decidedAt) {}
