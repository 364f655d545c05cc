package io.guichet.triage.rules;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a named value out of a message: the pattern's first group that took part, or all that it matched if it has none. What is
 * found comes from strangers: it is one line, without control characters, and not long.
 *
 * @param from where it is looked for; null: in an earlier capture of the same name
 * @param number whether it is a whole number; what is none is not captured
 */
record Capture(String name, TextSource from, Pattern pattern, boolean number) {

    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 18;

    /** The value, or null where the pattern is not found or finds nothing. */
    @Nullable
    String of(Facts facts) {
        var matcher = pattern.matcher(from.of(facts));
        if (!matcher.find()) {
            return null;
        }
        var found = oneLine(group(matcher));
        return found.isEmpty() || number && !isNumber(found) ? null : found;
    }

    private static String group(Matcher matcher) {
        for (var group = 1; group <= matcher.groupCount(); group++) {
            var found = matcher.group(group);
            if (found != null && !found.isBlank()) {
                return found;
            }
        }
        return matcher.groupCount() == 0 ? matcher.group() : "";
    }

    private static String oneLine(String found) {
        var line = new StringBuilder();
        found.codePoints()
                .map(letter -> Character.isWhitespace(letter) || Character.isISOControl(letter) ? ' ' : letter)
                .filter(letter -> Character.getType(letter) != Character.FORMAT
                        && Character.getType(letter) != Character.SURROGATE)
                .filter(letter -> letter != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ')
                .limit(LONGEST)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isNumber(String found) {
        return found.length() <= MOST_DIGITS && found.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }
}
