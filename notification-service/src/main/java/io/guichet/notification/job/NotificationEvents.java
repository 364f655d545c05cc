package io.guichet.notification.job;

import static java.util.Objects.requireNonNull;

import io.guichet.chassis.event.OutgoingEvent;
import io.guichet.notification.published.NotificationFailed;
import io.guichet.notification.published.NotificationInDoubt;
import io.guichet.notification.published.NotificationSent;
import io.guichet.notification.published.NotificationSuppressed;
import io.guichet.notification.published.TaskRaised;
import io.guichet.notification.published.TicketReference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What others are told about a notification. */
public final class NotificationEvents {

    private static final String TOPIC = "notification.events";

    private NotificationEvents() {}

    /** What became of it, if that is to be told: not while it waits or is under way. */
    public static Optional<OutgoingEvent> of(Notification notification, Instant at) {
        return switch (notification.state()) {
            case PENDING, SENDING -> Optional.empty();
            case SENT -> Optional.of(event(notification, NotificationSent.TYPE, sent(notification, at)));
            case FAILED -> Optional.of(event(notification, NotificationFailed.TYPE, failed(notification, at)));
            case IN_DOUBT -> Optional.of(event(notification, NotificationInDoubt.TYPE, inDoubt(notification, at)));
            case SUPPRESSED ->
                Optional.of(event(notification, NotificationSuppressed.TYPE, suppressed(notification, at)));
        };
    }

    /** What somebody has to do about it, if anything. */
    public static Optional<OutgoingEvent> task(Notification n, Instant at) {
        return NotificationTask.of(n.state(), n.reason())
                .map(task -> event(
                        n,
                        TaskRaised.TYPE,
                        new TaskRaised(
                                n.id(), task, kind(n), n.correspondence().recipient(), tickets(n), at, reason(n))));
    }

    private static OutgoingEvent event(Notification notification, String type, Object body) {
        var number = notification.tickets().stream()
                .findFirst()
                .map(NotifiedTicket::number)
                .orElse(null);
        return OutgoingEvent.of(TOPIC, notification.occasion().reference(), type, number, body)
                .inTrace(notification.occasion().traceParent());
    }

    private static NotificationSent sent(Notification n, Instant at) {
        return new NotificationSent(n.id(), kind(n), cause(n), recipient(n), tickets(n), requireNonNull(mailId(n)), at);
    }

    private static NotificationFailed failed(Notification n, Instant at) {
        return new NotificationFailed(
                n.id(), kind(n), cause(n), recipient(n), tickets(n), requireNonNull(mailId(n)), at, reason(n));
    }

    private static NotificationInDoubt inDoubt(Notification n, Instant at) {
        return new NotificationInDoubt(
                n.id(), kind(n), cause(n), recipient(n), tickets(n), requireNonNull(mailId(n)), at, reason(n));
    }

    private static NotificationSuppressed suppressed(Notification n, Instant at) {
        return new NotificationSuppressed(
                n.id(), kind(n), cause(n), n.correspondence().recipient(), tickets(n), mailId(n), at, reason(n));
    }

    private static String kind(Notification notification) {
        return notification.occasion().kind().word();
    }

    private static String cause(Notification notification) {
        return notification.occasion().cause();
    }

    private static String recipient(Notification notification) {
        return requireNonNull(notification.correspondence().recipient());
    }

    private static String reason(Notification notification) {
        return requireNonNull(notification.reason());
    }

    private static @Nullable String mailId(Notification notification) {
        var mail = notification.mail();
        return mail == null ? null : mail.mailId();
    }

    private static List<TicketReference> tickets(Notification notification) {
        return notification.tickets().stream()
                .map(ticket -> new TicketReference(ticket.ticketId(), ticket.number()))
                .toList();
    }
}
