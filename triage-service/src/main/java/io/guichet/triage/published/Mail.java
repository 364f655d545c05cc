package io.guichet.triage.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only mails have.
 *
 * @param messageId Message-ID (RFC 5322), with its angle brackets; so are {@code inReplyTo} and {@code references}
 * @param sentAt what its Date field says
 * @param category human, automatic, bounce or list
 */
public record Mail(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        @Nullable List<String> references,
        @Nullable List<String> to,
        @Nullable List<String> cc,
        @Nullable Instant sentAt,
        @Nullable String category) {}
