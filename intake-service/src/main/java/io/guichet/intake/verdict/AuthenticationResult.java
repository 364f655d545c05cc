package io.guichet.intake.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one method of authentication found (RFC 8601 section 2.2, methodspec).
 *
 * @param method such as spf, dkim, dmarc
 * @param word such as pass
 * @param ofSender whether it is about the envelope's sender; SPF may also be about the greeting of the mail server
 */
record AuthenticationResult(String method, String word, boolean ofSender) {

    private static final Pattern RESULT =
            Pattern.compile("\\s*([A-Za-z0-9-]{1,40})\\s*(?:/\\s*\\d+\\s*)?=\\s*([A-Za-z]{1,40})\\b.*", Pattern.DOTALL);
    private static final Set<String> WORDS =
            Set.of("none", "pass", "fail", "softfail", "neutral", "policy", "temperror", "permerror");

    /** Words of older drafts, and of Microsoft for a domain that publishes no policy. */
    private static final Map<String, String> OTHER_WORDS =
            Map.of("hardfail", "fail", "bestguesspass", "none", "error", "temperror", "unknown", "permerror");

    static Optional<AuthenticationResult> parse(String text) {
        Matcher result = RESULT.matcher(text);
        if (!result.matches()) {
            return Optional.empty();
        }
        String lower = result.group(2).toLowerCase(Locale.ROOT);
        return word(lower)
                .map(word -> new AuthenticationResult(
                        result.group(1).toLowerCase(Locale.ROOT),
                        word,
                        text.toLowerCase(Locale.ROOT).contains("smtp.mailfrom")));
    }

    /** A word as it is known today; none for one that never was. */
    static Optional<String> word(String lower) {
        return Optional.of(OTHER_WORDS.getOrDefault(lower, lower)).filter(WORDS::contains);
    }

    /** The result of a method: of several signatures one that holds is enough, of several SPF checks the sender's counts. */
    static Optional<String> word(List<AuthenticationResult> results, String method) {
        List<AuthenticationResult> found = results.stream()
                .filter(result -> result.method().equals(method))
                .toList();
        return found.stream()
                .filter(result -> method.equals("dkim") ? result.word().equals("pass") : result.ofSender())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .map(AuthenticationResult::word);
    }
}
