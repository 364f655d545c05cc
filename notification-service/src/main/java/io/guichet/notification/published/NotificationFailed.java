package io.guichet.notification.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The mail server does not want a mail, or it was tried for too long. The recipient does not have it.
 *
 * @param kind such as {@code acknowledgement}
 * @param cause what it was for, such as {@code message:<id>}
 * @param recipient who was to have it
 * @param mailId the mail's Message-ID
 * @param reason why
 */
public record NotificationFailed(
        UUID notificationId,
        String kind,
        String cause,
        String recipient,
        List<TicketReference> tickets,
        String mailId,
        Instant at,
        String reason) {

    /** The event's type. */
    public static final String TYPE = "guichet.notification.failed.v1";
}
