package io.guichet.notification.job;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.guichet.chassis.event.EventJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new notification as it is handed to PostgreSQL. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
record NotificationRow(
        UUID id,
        String kind,
        String cause,
        String reference,
        @Nullable String recipient,
        String language,
        String queue,
        String channel,
        @Nullable String answers,
        @Nullable String traceparent,
        String state,
        @Nullable String reason,
        String details,
        boolean automatic,
        Instant createdAt) {

    static NotificationRow of(Notification notification) {
        var occasion = notification.occasion();
        var correspondence = notification.correspondence();
        return new NotificationRow(
                notification.id(),
                occasion.kind().word(),
                occasion.cause(),
                occasion.reference(),
                correspondence.recipient(),
                correspondence.language(),
                correspondence.queue(),
                correspondence.channel(),
                correspondence.answers(),
                occasion.traceParent(),
                notification.state().word(),
                notification.reason(),
                EventJson.write(notification.details().values()),
                notification.occasion().kind().isAutomatic()
                        && notification.occasion().kind().isForCustomers(),
                notification.createdAt());
    }

    /** A ticket of a new notification. */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    record Ticket(UUID notificationId, int position, UUID ticketId, String number) {

        static Stream<Ticket> of(Notification notification) {
            List<NotifiedTicket> tickets = notification.tickets();
            return IntStream.range(0, tickets.size())
                    .mapToObj(i -> new Ticket(
                            notification.id(),
                            i,
                            tickets.get(i).ticketId(),
                            tickets.get(i).number()));
        }
    }
}
