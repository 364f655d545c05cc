package io.guichet.triage.rules;

import io.guichet.triage.rules.Term.Among;
import io.guichet.triage.rules.Term.And;
import io.guichet.triage.rules.Term.Or;
import io.guichet.triage.rules.Term.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** What a message must have for a term to be true of it: for each thing that it insists on, the values that will do. */
final class Required {

    private Required() {}

    /** Of values: a message whose value is none of these is not matched. An empty set: nothing is. */
    static Map<String, Set<String>> values(Term term) {
        return of(
                term,
                each -> each instanceof Among among ? Map.of(among.what(), among.values()) : Map.of(),
                Required::common);
    }

    /** Of words: a message that mentions none of these phrases there is not matched. */
    static Map<String, Set<String>> phrases(Term term) {
        // of two lists of phrases that are both needed, the shorter one says enough
        return of(term, Required::phrasesOf, (one, other) -> one.size() <= other.size() ? one : other);
    }

    private static Map<String, Set<String>> phrasesOf(Term term) {
        if (!(term instanceof Words words)) {
            return Map.of();
        }
        // who mentions it in the subject or the text mentions it
        return Set.of("message.subject", "message.text").contains(words.where())
                ? Map.of(words.where(), words.phrases(), "message", words.phrases())
                : words.where().equals("message") ? Map.of("message", words.phrases()) : Map.of();
    }

    private static Map<String, Set<String>> of(
            Term term, Function<Term, Map<String, Set<String>>> one, BinaryOperator<Set<String>> both) {
        if (term instanceof And and) {
            var required = new HashMap<String, Set<String>>();
            and.terms()
                    .forEach(each -> of(each, one, both).forEach((what, values) -> required.merge(what, values, both)));
            return required;
        }
        return term instanceof Or or
                ? either(or.terms().stream().map(each -> of(each, one, both)).toList())
                : one.apply(term);
    }

    private static Map<String, Set<String>> either(List<Map<String, Set<String>>> branches) {
        var required = new HashMap<String, Set<String>>();
        for (var what : branches.get(0).keySet()) {
            if (branches.stream().allMatch(branch -> branch.containsKey(what))) {
                var values = new HashSet<String>();
                branches.forEach(branch -> values.addAll(branch.getOrDefault(what, Set.of())));
                required.put(what, values);
            }
        }
        return required;
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
