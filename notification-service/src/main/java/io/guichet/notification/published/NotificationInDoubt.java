package io.guichet.notification.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The mail server may have a mail or not; it is not sent again by itself.
 *
 * @param kind such as {@code acknowledgement}
 * @param cause what it was for, such as {@code message:<id>}
 * @param recipient who was to have it
 * @param mailId the mail's Message-ID, by which it can be looked for
 * @param reason why
 */
public record NotificationInDoubt(
        UUID notificationId,
        String kind,
        String cause,
        String recipient,
        List<TicketReference> tickets,
        String mailId,
        Instant at,
        String reason) {

    /** The event's type. */
    public static final String TYPE = "guichet.notification.in-doubt.v1";
}
