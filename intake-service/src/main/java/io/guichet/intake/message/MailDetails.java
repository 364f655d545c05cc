package io.guichet.intake.message;

import io.guichet.intake.mail.MailCategory;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says about itself; ids with their angle brackets.
 *
 * @param sentAt what its Date field says
 */
public record MailDetails(
        @Nullable String messageId,
        @Nullable String inReplyTo,
        List<String> references,
        List<String> to,
        List<String> cc,
        @Nullable Instant sentAt,
        MailCategory category) {}
