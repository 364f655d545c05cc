package io.guichet.triage.published;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What only mails have.
 *
 * @param messageId Message-ID (RFC 5322), with its angle brackets; so are {@code inReplyTo} and {@code references}
 * @param sentAt what its Date field says
 * @param category human, automatic, bounce, feedback, list or loop
 * @param bounce of a bounce: which mail failed, and why
 * @param authentication what the desk's own gateway found about the sender
 * @param spam what the gateway takes it for
 * @param forward when a colleague forwarded it (P4)
 */
public record Mail(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        @Nullable List<String> references,
        @Nullable List<String> to,
        @Nullable List<String> cc,
        @Nullable Instant sentAt,
        @Nullable String category,
        @Nullable Bounce bounce,
        @Nullable Authentication authentication,
        @Nullable Spam spam,
        @Nullable Forward forward) {

    /**
     * A mail that could not be delivered.
     *
     * @param failedAddress whom it did not reach
     * @param originalMessageId Message-ID of the mail that failed, with its angle brackets
     * @param status enhanced status code (RFC 3463), such as {@code 5.1.1}
     */
    public record Bounce(
            @Nullable String failedAddress,
            @Nullable String originalMessageId,
            boolean permanent,
            @Nullable String status,
            @Nullable String reason) {}

    /**
     * Whether the sender is who they say, in the words of RFC 8601.
     *
     * @param failed true if they are not
     */
    public record Authentication(
            @Nullable String spf,
            @Nullable String dkim,
            @Nullable String dmarc,
            boolean failed) {}

    /**
     * A colleague's forward.
     *
     * @param by the colleague's address
     * @param found whether the original sender was found; if not, the sender is the colleague
     * @param note what the colleague wrote above it; not for the customer
     */
    public record Forward(
            String by, boolean found, @Nullable String note) {}

    /** The gateway's verdict. */
    public record Spam(
            boolean flagged,
            @Nullable Double score,
            @Nullable String source) {}
}
