package io.guichet.intake.verdict;

import io.guichet.intake.mail.MailHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A header field Authentication-Results (RFC 8601), or its sealed copy in a chain of forwarders (RFC 8617).
 *
 * @param gateway authserv-id, in lower case: who found it out; empty when it is not said, as at Microsoft
 */
record AuthenticationResults(String gateway, List<AuthenticationResult> results) {

    private static final String FIELD = "authentication-results";
    private static final String SEALED_FIELD = "arc-authentication-results";

    /**
     * Those of the gateway that wrote the topmost one, down to the next Received field: below it begins what others may have
     * forged.
     */
    static List<AuthenticationResults> topmost(MailHeaders headers) {
        List<AuthenticationResults> topmost = new ArrayList<>();
        for (MailHeaders.Field field : headers.fields()) {
            if (field.name().equals("received") && !topmost.isEmpty()) {
                break;
            }
            if (field.name().equals(FIELD)) {
                topmost.add(parse(field.value()));
            }
        }
        return topmost.stream()
                .filter(results -> results.gateway().equals(topmost.get(0).gateway()))
                .toList();
    }

    /** Those of these gateways; sealed ones are used where a gateway writes no others. */
    static List<AuthenticationResults> by(Set<String> gateways, MailHeaders headers) {
        List<AuthenticationResults> plain = in(headers.all(FIELD).stream(), gateways);
        return plain.isEmpty()
                ? in(headers.all(SEALED_FIELD).stream().map(AuthenticationResults::withoutInstance), gateways)
                : plain;
    }

    private static List<AuthenticationResults> in(Stream<String> values, Set<String> gateways) {
        return values.map(AuthenticationResults::parse)
                .filter(results -> gateways.contains(results.gateway()))
                .toList();
    }

    private static String withoutInstance(String value) {
        return value.replaceFirst("^\\s*i\\s*=\\s*\\d+\\s*;", "");
    }

    static AuthenticationResults parse(String value) {
        String[] parts = withoutComments(value).split(";", -1);
        String first = parts[0].strip();
        boolean named = !first.isEmpty() && !first.matches("[A-Za-z0-9-]+\\s*=.*");
        String gateway = named ? first.split("\\s", 2)[0].replace("\"", "").toLowerCase(Locale.ROOT) : "";
        return new AuthenticationResults(
                gateway,
                Stream.of(parts)
                        .skip(named ? 1 : 0)
                        .flatMap(part -> AuthenticationResult.parse(part).stream())
                        .toList());
    }

    /** Comments may be nested, and hold what looks like a result (RFC 5322 section 3.2.2). */
    static String withoutComments(String value) {
        StringBuilder bare = new StringBuilder(value.length());
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && (quoted || depth > 0)) {
                i++;
            } else if (c == '"' && depth == 0) {
                quoted = !quoted;
            } else if (c == '(' && !quoted) {
                depth++;
            } else if (c == ')' && depth > 0) {
                depth--;
            } else if (depth == 0) {
                bare.append(quoted && c == ';' ? ' ' : c);
            }
        }
        return bare.toString();
    }
}
