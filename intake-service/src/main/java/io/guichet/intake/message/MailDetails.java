package io.guichet.intake.message;

import io.guichet.intake.verdict.Authentication;
import io.guichet.intake.verdict.DeliveryFailure;
import io.guichet.intake.verdict.MailCategory;
import io.guichet.intake.verdict.Spam;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about itself; ids with their angle brackets.
 *
 * @param sentAt what its Date field says
 * @param bounce what a mail system could not deliver
 * @param authentication what the desk's gateway found out about the sender
 * @param spam what it found of spam
 */
public record MailDetails(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        List<String> to,
        List<String> cc,
        @Nullable Instant sentAt,
        MailCategory category,
        @Nullable DeliveryFailure bounce,
        @Nullable Authentication authentication,
        @Nullable Spam spam) {}
