package io.guichet.notification.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The mail server has a mail.
 *
 * @param kind such as {@code acknowledgement}
 * @param cause what it was for, such as {@code message:<id>}
 * @param recipient who has it
 * @param mailId the mail's Message-ID
 */
public record NotificationSent(
        UUID notificationId,
        String kind,
        String cause,
        String recipient,
        List<TicketReference> tickets,
        String mailId,
        Instant at) {

    /** The event's type. */
    public static final String TYPE = "guichet.notification.sent.v1";
}
