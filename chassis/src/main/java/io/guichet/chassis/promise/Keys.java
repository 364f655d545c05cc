package io.guichet.chassis.promise;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a word can be looked up by: itself, its beginning, its end, being a number. Each word has a handful of keys, so that
 * of a thousand wordings only the few that can begin with it are tried.
 */
final class Keys {

    static final String NUMBER = "#";
    static final String ANY = "";

    private static final int BEGINNING = 3;
    private static final int END = 2;

    private Keys() {}

    static String ofBeginning(String beginning) {
        return beginning.length() < BEGINNING ? ANY : "^".concat(beginning.substring(0, BEGINNING));
    }

    static String ofEnd(String end) {
        return end.length() < END ? ANY : "$".concat(end.substring(end.length() - END));
    }

    /** The keys of a folded word; {@code open}: those of its beginning and its end, too. */
    static List<String> of(String word, boolean open) {
        if (Character.isDigit(word.charAt(0))) {
            return List.of(word, NUMBER);
        }
        if (!open || !Character.isLetter(word.charAt(0))) {
            return List.of(word);
        }
        return word.length() < BEGINNING ? List.of(word, ANY) : List.of(word, ofBeginning(word), ofEnd(word), ANY);
    }

    /** Whether a key is one of a beginning, an end or any word. */
    static boolean isOpen(String key) {
        return key.equals(ANY) || (key.length() > 1 && (key.charAt(0) == '^' || key.charAt(0) == '$'));
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
