package io.guichet.triage.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What becomes of a subject, as it is shown. */
record OutcomeView(
        @Schema(enumeration = {"open", "hold", "file"}) String outcome,
        @Schema(examples = "\"assistance\"") @Nullable String queue,
        @Nullable String folder,
        @Nullable List<String> labels,
        @Nullable Integer level,
        @Nullable String kind) {

    static OutcomeView of(Outcome outcome) {
        if (outcome instanceof Outcome.Open open) {
            return new OutcomeView(open.word(), open.queue(), null, open.labels(), open.level(), open.kind());
        }
        if (outcome instanceof Outcome.Hold hold) {
            return new OutcomeView(hold.word(), hold.queue(), null, null, null, null);
        }
        return new OutcomeView(outcome.word(), null, ((Outcome.File) outcome).folder(), null, null, null);
    }
}
