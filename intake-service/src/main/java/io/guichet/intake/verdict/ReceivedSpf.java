package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A header field Received-SPF (RFC 7208 section 9.1): the older way to say what SPF found. */
final class ReceivedSpf {

    private static final Pattern RESULT = Pattern.compile("^\\s*([A-Za-z]{1,40})");
    private static final Pattern RECEIVER = Pattern.compile("receiver\\s*=\\s*\"?([^\\s;\"]{1,255})");

    private ReceivedSpf() {}

    /** What the topmost one says, or the topmost one by these gateways. */
    static Optional<String> of(MailHeaders headers, Set<String> gateways) {
        return headers.all("received-spf").stream()
                .filter(value -> gateways.isEmpty() || isBy(gateways, value))
                .findFirst()
                .flatMap(ReceivedSpf::word);
    }

    private static boolean isBy(Set<String> gateways, String value) {
        Matcher receiver = RECEIVER.matcher(value.toLowerCase(Locale.ROOT));
        return receiver.find() && gateways.contains(receiver.group(1));
    }

    private static Optional<String> word(String value) {
        Matcher result = RESULT.matcher(value);
        return result.find() ? AuthenticationResult.word(result.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
