package io.guichet.triage.decision;

import io.guichet.triage.memory.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
                enumeration = {"open", "join", "hold", "file", "resolve"},
                description =
                        "A ticket opens; the message joins one (P8); waits in a queue (P2); is kept in a folder (P18); says that what a ticket waits for is done (P10)")
        String outcome,

        @Schema(examples = "\"assistance\"") @Nullable String queue,

        @Schema(examples = "\"backups\"") @Nullable String folder,

        @Schema(description = "The ticket that opens, is joined or resolved") @Nullable
        UUID ticketId,

        @Schema(description = "Who is asked to look", examples = "[\"manager\"]")
        List<String> labels,

        @Nullable Integer level,

        @Schema(examples = "\"malfunction\"") @Nullable String kind,

        @Schema(enumeration = {"urgent", "high", "medium", "low"}) @Nullable
        String urgency,

        String summary,

        @Schema(description = "The rule that decided; absent if none matched", examples = "\"accounting-product\"")
        @Nullable
        String rule,

        @Schema(description = "The first digits of the rule file's SHA-256")
        String rulesVersion,

        @Schema(description = "What rules took out of the message, by name", examples = "{\"nas\": \"NAS-Mairie\"}")
        Map<String, String> captures,

        @Schema(description = "Tickets that may be about the same")
        List<UUID> suggestedLinks,

        @Schema(description = "The ticket of a problem that this may be part of") @Nullable
        UUID suggestedParent,

        @Schema(
                description = "What was known of tickets and memories when rules decided; what is missing was nothing",
                examples = """
                        {"lines": {"count": 3, "reached": true, "open": false}}
                        """)
        Map<String, Fact> facts,

        Basis basis,

        @Schema(description = "The decision that this one takes the place of") @Nullable
        UUID corrects,

        @Schema(description = "The agent who said so; absent: the rules did", examples = "\"alix.agent\"") @Nullable
        String correctedBy,

        @Schema(description = "Why, if the agent said so") @Nullable
        String reason,

        Instant decidedAt,

        @Schema(description = "When a later revision took its place; absent: it stands") @Nullable
        Instant supersededAt) {}
