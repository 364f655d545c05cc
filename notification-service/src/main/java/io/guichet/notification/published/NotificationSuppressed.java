package io.guichet.notification.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail was not sent, on purpose.
 *
 * @param kind such as {@code acknowledgement}
 * @param cause what it was for, such as {@code message:<id>}
 * @param recipient who would have had it; absent if the customer must be called
 * @param mailId the mail's Message-ID, if it was written
 * @param reason why
 */
public record NotificationSuppressed(
        UUID notificationId,
        String kind,
        String cause,
        @Nullable String recipient,
        List<TicketReference> tickets,
        @Nullable String mailId,
        Instant at,
        String reason) {

    /** The event's type. */
    public static final String TYPE = "guichet.notification.suppressed.v1";
}
