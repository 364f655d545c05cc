package io.guichet.notification.bounce;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What we read of {@code guichet.intake.message-received.v1}: bounces alone. */
record BounceNews(@Nullable Mail mail) {

    static final String TYPE = "guichet.intake.message-received.v1";

    /** The failure for good that it tells of a mail whose Message-ID it names. */
    Optional<Bounce> failure() {
        return Optional.ofNullable(mail)
                .map(Mail::bounce)
                .filter(Bounce::permanent)
                .filter(bounce -> bounce.originalMessageId() != null);
    }

    record Mail(@Nullable Bounce bounce) {}

    /**
     * A delivery failure (RFC 3464).
     *
     * @param failedAddress absent if the bounce does not tell it
     * @param permanent whether trying again would not help
     */
    record Bounce(
            @Nullable String failedAddress,
            @Nullable String originalMessageId,
            boolean permanent,
            @Nullable String status,
            @Nullable String reason) {

        String why() {
            return Optional.ofNullable(reason)
                    .or(() -> Optional.ofNullable(status))
                    .orElse("the mail came back");
        }
    }
}
