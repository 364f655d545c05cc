package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mail is spam, as the desk's mail gateway found (P18).
 *
 * @param score on the scale of its source; higher is worse
 * @param source the header field that says so; when several say something, one that says yes
 */
public record Spam(boolean flagged, @Nullable Double score, String source) {

    /** Some gateways change nothing but the subject: {@code [SPAM]}, {@code ***SPAM***}, {@code {Spam?}}. */
    private static final Pattern TAG = Pattern.compile(
            "^\\s*[\\[*{<(]+\\s*(?:suspected |probable |possible |likely )?(?:spam|pourriel|junk|phishing)\\b",
            Pattern.CASE_INSENSITIVE);

    static Optional<Spam> of(MailHeaders headers, String subject) {
        List<Spam> decisions = in(headers, SpamField.DECISIONS);
        List<Spam> scores = in(headers, SpamField.SCORES);
        Optional<Spam> found = flaggedOrFirst(decisions).or(() -> flaggedOrFirst(scores));
        if (TAG.matcher(subject).find() && !found.map(Spam::flagged).orElse(false)) {
            return Optional.of(new Spam(true, null, "Subject"));
        }
        return found.map(spam -> spam.scoredBy(scores));
    }

    private static List<Spam> in(MailHeaders headers, List<SpamField> fields) {
        return fields.stream().flatMap(field -> field.read(headers).stream()).toList();
    }

    private static Optional<Spam> flaggedOrFirst(List<Spam> found) {
        return found.stream()
                .filter(Spam::flagged)
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    /** SpamAssassin spreads what it found over several fields. */
    private Spam scoredBy(List<Spam> scores) {
        return score != null || !source.startsWith("X-Spam")
                ? this
                : scores.stream()
                        .filter(other -> other.source.startsWith("X-Spam") && other.score != null)
                        .findFirst()
                        .map(other -> new Spam(flagged, other.score, source))
                        .orElse(this);
    }
}
