package io.guichet.intake.verdict;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses with letters beyond ASCII, as reports spell them for old mail systems: {@code \x{E9}} is é (RFC 6533 section 3). */
final class Utf8Address {

    private static final Pattern ESCAPE = Pattern.compile("\\\\x\\{([0-9A-Fa-f]{2,6})}");

    private Utf8Address() {}

    static String decoded(String address) {
        return ESCAPE.matcher(address).replaceAll(escape -> {
            int codePoint = Integer.parseInt(escape.group(1), 16);
            return Character.isValidCodePoint(codePoint) ? Matcher.quoteReplacement(Character.toString(codePoint)) : "";
        });
    }
}
