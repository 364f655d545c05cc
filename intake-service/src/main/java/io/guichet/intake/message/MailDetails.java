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
 * @param quoted what was written before and stands in it again
 * @param signature what stands under what is new
 * @param forward when a colleague forwarded it (P4)
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
        @Nullable Spam spam,
        @Nullable String quoted,
        @Nullable String signature,
        @Nullable Forward forward) {

    /**
     * A colleague's forward (P4).
     *
     * @param by the colleague's address
     * @param found whether the original sender was found
     * @param note what the colleague wrote above it
     */
    public record Forward(
            String by, boolean found, @Nullable String note) {}

    /** When it was sent and by what kind of sender stays. */
    MailDetails erased() {
        return new MailDetails(
                null, null, List.of(), List.of(), List.of(), sentAt, category, null, null, null, null, null, null);
    }
}
