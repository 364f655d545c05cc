package io.guichet.triage.rules;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which rules can match a text, by the first word of each phrase that they insist on. A phrase whose first word may go on ({@code
 * factur*}) is found by that word's first letters; one that is too short for that lets its rule through.
 */
final class WordColumn {

    private static final int LETTERS = 3;

    private final Map<String, BitSet> byWord = new HashMap<>();
    private final Map<String, BitSet> byBeginning = new HashMap<>();
    private final BitSet free;

    WordColumn(int rules) {
        this.free = new BitSet(rules);
    }

    /** A rule that insists on no phrase. */
    void addFree(int rule) {
        free.set(rule);
    }

    /** A rule that insists on one of these. */
    void add(int rule, Set<String> phrases) {
        phrases.forEach(phrase -> add(rule, phrase));
    }

    private void add(int rule, String phrase) {
        var wanted = Words.of(phrase).strip();
        var blank = wanted.indexOf(' ');
        var first = blank < 0 ? wanted : wanted.substring(0, blank);
        if (blank >= 0 || !phrase.endsWith("*")) {
            byWord.computeIfAbsent(first, ignored -> new BitSet()).set(rule);
        } else if (first.length() >= LETTERS) {
            byBeginning
                    .computeIfAbsent(first.substring(0, LETTERS), ignored -> new BitSet())
                    .set(rule);
        } else {
            free.set(rule);
        }
    }

    /** The rules that can match. @param texts as {@link Words#of} writes them */
    BitSet mentionedIn(String... texts) {
        var mentioned = (BitSet) free.clone();
        if (byWord.isEmpty() && byBeginning.isEmpty()) {
            return mentioned;
        }
        for (var words : texts) {
            addMentioned(words, mentioned);
        }
        return mentioned;
    }

    private void addMentioned(String words, BitSet mentioned) {
        var start = 1;
        while (start < words.length()) {
            var end = words.indexOf(' ', start);
            addWord(words.substring(start, end), mentioned);
            start = end + 1;
        }
    }

    private void addWord(String word, BitSet mentioned) {
        var whole = byWord.get(word);
        if (whole != null) {
            mentioned.or(whole);
        }
        if (word.length() >= LETTERS && !byBeginning.isEmpty()) {
            var beginning = byBeginning.get(word.substring(0, LETTERS));
            if (beginning != null) {
                mentioned.or(beginning);
            }
        }
    }
}
