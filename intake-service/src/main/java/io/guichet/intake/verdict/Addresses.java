package io.guichet.intake.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as they stand in texts that people and mail systems write. */
final class Addresses {

    /** Lengths are bounded (RFC 5321 section 4.5.3.1), so that a long text is read once. */
    static final String ONE = "(?:\"[^\"\\s@<>]{1,64}\"|[^\\s@<>\"'(),:;\\[\\]\\\\|][^\\s@<>\"(),:;\\[\\]\\\\|]{0,63})"
            + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]{0,250}[\\p{L}\\p{N}])?)";

    private static final Pattern ADDRESS = Pattern.compile(ONE);

    private Addresses() {}

    /** Those of a text, in lower case, in their order. */
    static List<String> in(String text) {
        return ADDRESS.matcher(text)
                .results()
                .map(found -> normalized(found.group()))
                .toList();
    }

    static Optional<String> firstIn(String text) {
        return ADDRESS.matcher(text).results().findFirst().map(found -> normalized(found.group()));
    }

    /** The part before the @. */
    static String localPart(String address) {
        return address.substring(0, Math.max(0, address.lastIndexOf('@')));
    }

    private static String normalized(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
