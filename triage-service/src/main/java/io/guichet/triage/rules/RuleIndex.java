package io.guichet.triage.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which rules can match a message at all, by the values and words that their conditions insist on ({@link Required}). The others are
 * not asked: they would say no. Immutable once it is built.
 */
final class RuleIndex {

    private static final String SUBJECT = "message.subject";
    private static final String TEXT = "message.text";
    private static final String MESSAGE = "message";

    private final int rules;
    private final List<ValueColumn> columns = new ArrayList<>();
    private final Map<String, WordColumn> words = new HashMap<>();

    /** Rules that have one of the values, or do not insist on any. */
    private record ValueColumn(TextSource source, Map<String, BitSet> byValue, BitSet free) {}

    private RuleIndex(int rules) {
        this.rules = rules;
    }

    static RuleIndex of(List<Rule> rules, Map<String, Object> lists) {
        var index = new RuleIndex(rules.size());
        var values = new ArrayList<Map<String, Set<String>>>();
        for (var where : List.of(SUBJECT, TEXT, MESSAGE)) {
            index.words.put(where, new WordColumn(rules.size()));
        }
        for (var i = 0; i < rules.size(); i++) {
            var term = Terms.of(rules.get(i).condition(), lists);
            values.add(Required.values(term));
            index.addWords(i, Required.phrases(term));
        }
        values.stream()
                .flatMap(required -> required.keySet().stream())
                .distinct()
                .sorted()
                .forEach(what -> index.columns.add(column(what, values)));
        return index;
    }

    /** The rules that can match, by their index. */
    BitSet candidates(Facts facts) {
        var candidates = new BitSet(rules);
        candidates.set(0, rules);
        for (var column : columns) {
            var possible = (BitSet) column.free().clone();
            var having = column.byValue().get(column.source().of(facts));
            if (having != null) {
                possible.or(having);
            }
            candidates.and(possible);
        }
        narrowByWords(candidates, facts);
        return candidates;
    }

    private void narrowByWords(BitSet candidates, Facts facts) {
        var subject = facts.words("subject");
        var text = facts.words("text");
        candidates.and(word(SUBJECT).mentionedIn(subject));
        candidates.and(word(TEXT).mentionedIn(text));
        candidates.and(word(MESSAGE).mentionedIn(subject, text));
    }

    private WordColumn word(String where) {
        return Objects.requireNonNull(words.get(where));
    }

    private void addWords(int rule, Map<String, Set<String>> required) {
        words.forEach((where, column) -> {
            var phrases = required.get(where);
            if (phrases == null) {
                column.addFree(rule);
            } else {
                column.add(rule, phrases);
            }
        });
    }

    private static ValueColumn column(String what, List<Map<String, Set<String>>> required) {
        var dot = what.indexOf('.');
        var byValue = new HashMap<String, BitSet>();
        var free = new BitSet(required.size());
        for (var i = 0; i < required.size(); i++) {
            var values = required.get(i).get(what);
            if (values == null) {
                free.set(i);
                continue;
            }
            for (var value : values) {
                byValue.computeIfAbsent(value, ignored -> new BitSet()).set(i);
            }
        }
        return new ValueColumn(new TextSource(what.substring(0, dot), what.substring(dot + 1)), byValue, free);
    }
}
