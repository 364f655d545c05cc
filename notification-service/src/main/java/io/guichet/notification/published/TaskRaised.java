package io.guichet.notification.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail did not go out, or nobody knows whether it did: somebody who works at the desk must do something about it.
 *
 * @param task what: {@code call} (there is no address), {@code promise} (it said when the desk will act, P32), {@code blocked} (mail
 *     to the address bounces), {@code failed}, {@code in-doubt}, {@code broken-template}
 * @param kind of the mail, such as {@code reply}
 * @param recipient who was to have it; absent if there is no address
 * @param reason why, in full
 */
public record TaskRaised(
        UUID notificationId,
        String task,
        String kind,
        @Nullable String recipient,
        List<TicketReference> tickets,
        Instant at,
        String reason) {

    /** The event's type. */
    public static final String TYPE = "guichet.notification.task-raised.v1";
}
