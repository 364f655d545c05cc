package io.guichet.triage.rules;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules, as they are shown. */
record RulesView(
        @Schema(description = "The first digits of the hash; every decision bears it", examples = "\"9f86d081884c\"")
        String version,

        @Schema(description = "SHA-256 of the file") String hash,

        String file,

        @Schema(description = "In the order in which they are asked; the first that matches and stops decides")
        List<RuleView> rules,

        @Schema(description = "What becomes of a subject that no rule stops at")
        OutcomeView otherwise,

        @Schema(description = "Rules that can never matter, as far as that can be proven")
        List<Shadowed> shadowed) {

    record RuleView(
            @Schema(description = "In the order, from 1") int place,

            @Schema(description = "As it is written; lower is asked first", examples = "100")
            int rank,

            @Schema(examples = "\"unknown-contact\"") String name,

            @Schema(description = "CEL", examples = "\"!contact.known\"")
            String when,

            @Schema(description = "What it takes out of a message, for later rules and for its own fields")
            List<String> captures,

            @Schema(description = "What it remembers; conditions ask facts.<name>")
            List<String> memories,

            OutcomeView then,

            @Schema(description = "False: it adds what it says, and the next rule is asked")
            boolean stop) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.place(),
                    rule.rank(),
                    rule.name(),
                    rule.when(),
                    rule.captures().stream().map(Capture::name).toList(),
                    rule.memories().stream().map(Remembering::name).toList(),
                    OutcomeView.of(rule.effect()),
                    rule.stop());
        }
    }

    static RulesView of(RuleBook book) {
        return new RulesView(
                book.version(),
                book.hash(),
                MountedRules.FILE,
                book.rules().stream().map(RuleView::of).toList(),
                OutcomeView.of(book.otherwise()),
                book.shadowed());
    }
}
