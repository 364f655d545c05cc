package io.guichet.triage.correction;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How often rules were corrected.
 *
 * @param rules each rule that decided anything, the most corrected first
 * @param pairs from what to what, the most frequent first
 */
record CorrectionSummary(Instant from, Instant to, List<RuleCount> rules, List<PairCount> pairs) {

    record RuleCount(
            @Schema(description = "Absent: no rule had matched", examples = "\"unknown-contact\"") @Nullable
            String rule,

            @Schema(description = "Of its decisions in the period, those that were corrected since")
            long corrected,

            @Schema(description = "Its decisions in the period")
            long decisions) {}

    record PairCount(
            @Schema(description = "Outcome and place", examples = "\"file discarded\"")
            String from,

            @Schema(examples = "\"open assistance\"") String to,

            long count) {}
}
