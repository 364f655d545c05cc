package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a mail is from whom it says, as the desk's mail gateway found; words of RFC 8601 section 2.7, such as pass, fail or
 * none.
 *
 * @param failed true when DMARC failed; or, where DMARC says nothing, when SPF failed and no signature holds
 */
public record Authentication(
        @Nullable String spf,
        @Nullable String dkim,
        @Nullable String dmarc,
        boolean failed) {

    /** What these gateways found; without any names, what the topmost field says. Nothing when they say nothing. */
    static Optional<Authentication> of(MailHeaders headers, Set<String> gateways) {
        List<AuthenticationResult> results = trusted(headers, gateways);
        String spf = AuthenticationResult.word(results, "spf")
                .or(() -> ReceivedSpf.of(headers, gateways))
                .orElse(null);
        String dkim = AuthenticationResult.word(results, "dkim").orElse(null);
        String dmarc = AuthenticationResult.word(results, "dmarc").orElse(null);
        return spf == null && dkim == null && dmarc == null
                ? Optional.empty()
                : Optional.of(new Authentication(spf, dkim, dmarc, hasFailed(spf, dkim, dmarc)));
    }

    private static List<AuthenticationResult> trusted(MailHeaders headers, Set<String> gateways) {
        List<AuthenticationResults> fields = gateways.isEmpty()
                ? AuthenticationResults.topmost(headers)
                : AuthenticationResults.by(gateways, headers);
        return fields.stream().flatMap(field -> field.results().stream()).toList();
    }

    private static boolean hasFailed(@Nullable String spf, @Nullable String dkim, @Nullable String dmarc) {
        if (Stream.of("pass", "fail").anyMatch(word -> word.equals(dmarc))) {
            return "fail".equals(dmarc);
        }
        return "fail".equals(spf) && !"pass".equals(dkim);
    }
}
