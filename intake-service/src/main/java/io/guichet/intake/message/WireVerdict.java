package io.guichet.intake.message;

import io.guichet.intake.published.ReceivedMail;
import io.guichet.intake.verdict.Authentication;
import io.guichet.intake.verdict.DeliveryFailure;
import io.guichet.intake.verdict.Spam;
import org.jspecify.annotations.Nullable;

/** What a mail is, as others see it. */
final class WireVerdict {

    private WireVerdict() {}

    static ReceivedMail.@Nullable Bounce bounce(@Nullable DeliveryFailure failure) {
        return failure == null
                ? null
                : new ReceivedMail.Bounce(
                        failure.failedAddress(),
                        failure.originalMessageId(),
                        failure.permanent(),
                        failure.status(),
                        failure.reason());
    }

    static ReceivedMail.@Nullable Authentication authentication(@Nullable Authentication found) {
        return found == null
                ? null
                : new ReceivedMail.Authentication(found.spf(), found.dkim(), found.dmarc(), found.failed());
    }

    static ReceivedMail.@Nullable Spam spam(@Nullable Spam found) {
        return found == null ? null : new ReceivedMail.Spam(found.flagged(), found.score(), found.source());
    }
}
