package io.guichet.triage.rules;

import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.RuleFile.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A desk's rules, checked and compiled: a pure function from a subject to a verdict. Immutable, shared by all threads.
 *
 * @param version the first digits of the file's SHA-256
 * @param queues name and title, in the file's order; so are {@code folders}
 * @param labelled the queue of what is labelled and has no other place
 * @param lists values of the desk's lists
 */
record RuleBook(
        String version,
        Map<String, Place> queues,
        Map<String, Place> folders,
        List<String> labels,
        @Nullable String labelled,
        Map<String, Object> lists,
        List<Rule> rules,
        Outcome otherwise) {

    /** The first rule that matches decides. */
    Verdict decide(Matter matter) {
        var facts = new Facts(matter, lists);
        for (var rule : rules) {
            if (rule.condition().holds(facts)) {
                return new Verdict(rule.name(), rule.then());
            }
        }
        return new Verdict(null, otherwise);
    }
}
