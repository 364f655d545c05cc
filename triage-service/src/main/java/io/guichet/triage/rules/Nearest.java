package io.guichet.triage.rules;

import java.util.Collection;
import java.util.Comparator;
import java.util.TreeSet;

/** Names, for error messages: the one that was probably meant, and all that there are. */
final class Nearest {

    private static final int FURTHEST = 2;

    private Nearest() {}

    /** {@code did you mean 'x'?}, or {@code expected one of a, b, c}. */
    static String hint(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "there are none";
        }
        // of a short name, a slip changes less
        var furthest = Math.min(FURTHEST, written.length() / 2);
        return known.stream()
                .filter(name -> distance(written, name) <= furthest)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(name -> "did you mean '" + name + "'?")
                .orElseGet(() -> "expected one of " + String.join(", ", new TreeSet<>(known)));
    }

    /** Levenshtein's distance: how many letters to add, drop or change. */
    private static int distance(String left, String right) {
        var previous = new int[right.length() + 1];
        for (var j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= left.length(); i++) {
            var current = new int[right.length() + 1];
            current[0] = i;
            for (var j = 1; j <= right.length(); j++) {
                var change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
