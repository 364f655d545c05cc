package io.guichet.triage.rules;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision that was not made: what would become of a subject. */
public record DecidedView(
        @Schema(enumeration = {"open", "join", "hold", "file", "resolve"})
        String outcome,

        @Nullable String queue,
        @Nullable String folder,
        @Nullable UUID ticketId,
        List<String> labels,
        @Nullable Integer level,
        @Nullable String kind,
        @Nullable String urgency,
        @Nullable String summary,
        Map<String, String> captures,

        @Schema(description = "Tickets that may be about the same")
        List<UUID> suggestedLinks,

        @Schema(description = "The ticket of a problem that this may be part of") @Nullable
        UUID suggestedParent) {

    static DecidedView of(Verdict verdict) {
        var outcome = verdict.outcome();
        var captures = verdict.captures();
        var suggestions = verdict.suggestions();
        if (outcome instanceof Outcome.Open open) {
            return new DecidedView(
                    open.word(),
                    open.queue(),
                    null,
                    null,
                    open.labels(),
                    open.level(),
                    open.kind(),
                    open.urgency(),
                    open.summary(),
                    captures,
                    suggestions.links(),
                    suggestions.parent());
        }
        return new DecidedView(
                outcome.word(),
                outcome instanceof Outcome.Hold hold ? hold.queue() : null,
                outcome instanceof Outcome.File file ? file.folder() : null,
                ticket(outcome),
                List.of(),
                null,
                null,
                null,
                null,
                captures,
                suggestions.links(),
                suggestions.parent());
    }

    private static @Nullable UUID ticket(Outcome outcome) {
        if (outcome instanceof Outcome.Join join) {
            return join.ticket();
        }
        return outcome instanceof Outcome.Resolve resolve ? resolve.ticket() : null;
    }
}
