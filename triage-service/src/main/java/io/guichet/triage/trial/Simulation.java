package io.guichet.triage.trial;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which past decisions other rules would have made otherwise. */
record Simulation(
        @Schema(description = "Version of the rules in force")
        String inForce,

        @Schema(description = "Version of the rules that were tried")
        String candidate,

        Instant from,
        Instant to,

        @Schema(description = "Subjects that were looked at")
        long subjects,

        @Schema(description = "Of these, those that would be decided otherwise")
        long differing,

        @Schema(description = "False: the period has more messages than are looked at; narrow it")
        boolean complete,

        @Schema(description = "From what to what, the most frequent first")
        List<Pair> pairs,

        @Schema(description = "The first of those that differ, at most 1000")
        List<Row> rows) {

    record Pair(
            @Schema(examples = "\"file discarded\"") String from,
            @Schema(examples = "\"open contact [manager]\"") String to,
            long count) {}

    record Row(UUID messageId, int subjectIndex, String summary, Side before, Side after) {}

    /** One of both decisions. */
    record Side(
            @Schema(description = "Absent: no rule matched, or an agent decided") @Nullable
            String rule,

            @Schema(description = "Outcome, place, labels", examples = "\"open contact [manager]\"")
            String outcome,

            @Schema(description = "The agent who decided") @Nullable
            String correctedBy) {}
}
