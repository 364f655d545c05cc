package io.guichet.intake.verdict;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codes of failures as they stand in texts: enhanced ones such as 5.1.1 (RFC 3463), replies such as 550 (RFC 5321). */
final class SmtpCode {

    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.[0-7]\\.\\d{1,3})(?![\\d])(?!\\.\\d)");
    private static final Pattern REPLY = Pattern.compile("(?<![\\d.:\\[-])([45][0-57]\\d)(?=[ -]\\S|$)");

    private SmtpCode() {}

    /** The first status in what a mail system says, be it a success. */
    static Optional<String> anyStatusIn(@Nullable String text) {
        return first(STATUS, text);
    }

    /** The first status of a failure. */
    static Optional<String> statusIn(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : STATUS.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .filter(status -> !status.startsWith("2"))
                        .findFirst();
    }

    /** Whether the text has any code of a failure. */
    static boolean isIn(String text) {
        return statusIn(text).isPresent() || REPLY.matcher(text).find();
    }

    /** Whether its class is 5; nothing when there is no code at all. */
    static Optional<Boolean> isPermanent(@Nullable String status, @Nullable String reason) {
        return Optional.ofNullable(status).or(() -> first(REPLY, reason)).map(code -> code.startsWith("5"));
    }

    private static Optional<String> first(Pattern pattern, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : pattern.matcher(text).results().findFirst().map(found -> found.group(1));
    }
}
