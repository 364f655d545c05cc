package io.guichet.triage.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules, as they are shown. */
record RulesView(
        @Schema(description = "The first digits of the file's SHA-256; every decision bears it")
        String version,

        String file,

        @Schema(description = "In the order in which they are asked; the first that matches decides")
        List<RuleView> rules,

        @Schema(description = "What becomes of a subject that no rule matches")
        OutcomeView otherwise) {

    record RuleView(
            int rank,
            @Schema(examples = "\"unknown-contact\"") String name,

            @Schema(description = "CEL", examples = "\"!contact.known\"")
            String when,

            OutcomeView then) {}

    static RulesView of(RuleBook book) {
        var rules = book.rules().stream()
                .map(rule -> new RuleView(rule.rank(), rule.name(), rule.when(), OutcomeView.of(rule.then())))
                .toList();
        return new RulesView(book.version(), RulesInForce.FILE, rules, OutcomeView.of(book.otherwise()));
    }
}
