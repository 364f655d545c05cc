package io.guichet.triage.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule that can never matter: another stops before it at all that it matches, or nothing can match it. */
record Shadowed(
        @Schema(examples = "\"nas-backups\"") String rule,

        @Schema(description = "The rule that is asked before and stops; absent when the condition contradicts itself")
        @Nullable
        String by,

        @Schema(examples = "\"whatever 'nas-backups' matches, 'backups' matches too, and stops before it\"")
        String why) {

    private record Known(Rule rule, Term term, Map<String, Set<String>> required) {}

    /** All of them that can be proven. */
    static List<Shadowed> in(List<Rule> rules, Map<String, Object> lists) {
        var shadowed = new ArrayList<Shadowed>();
        var earlier = new ArrayList<Known>();
        for (var rule : rules) {
            var term = Terms.of(rule.condition(), lists);
            var known = new Known(rule, term, Required.values(term));
            if (known.required().values().stream().anyMatch(Set::isEmpty)) {
                shadowed.add(new Shadowed(rule.name(), null, "its condition contradicts itself: nothing can match it"));
                continue;
            }
            earlier.stream()
                    .filter(before -> hides(before, known))
                    .findFirst()
                    .ifPresent(before -> shadowed.add(by(before.rule(), rule)));
            if (rule.stop()) {
                earlier.add(known);
            }
        }
        return List.copyOf(shadowed);
    }

    private static Shadowed by(Rule before, Rule rule) {
        return new Shadowed(
                rule.name(),
                before.name(),
                "whatever '" + rule.name() + "' matches, '" + before.name() + "' matches too, and stops before it");
    }

    // most pairs differ in a value that the earlier rule insists on: no proof is sought for those
    private static boolean hides(Known before, Known rule) {
        return before.required().entrySet().stream()
                        .allMatch(needed ->
                                needed.getValue().containsAll(rule.required().getOrDefault(needed.getKey(), Set.of())))
                && Implication.proves(rule.term(), before.term());
    }
}
