package io.guichet.proof.sink;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A mail that the sink has taken.
 *
 * @param recipient to whom, as the envelope says
 * @param messageId its Message-ID
 * @param subject decoded
 * @param atNanos when its last byte had come, by {@link System#nanoTime()}
 */
public record SinkMail(String recipient, String messageId, String subject, long atNanos) {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,}");

    /** The tickets' numbers that its subject names. */
    public List<String> numbers() {
        return NUMBER.matcher(subject)
                .results()
                .map(match -> match.group())
                .distinct()
                .toList();
    }
}
