package io.guichet.notification.register;

import io.guichet.notification.job.ComposedMail;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotifiedTicket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notification, as whoever works at the desk sees it. */
@Schema(name = "Notification")
record NotificationView(
        UUID id,

        @Schema(description = "Why somebody is written to", examples = "acknowledgement")
        String kind,

        @Schema(description = "What it is for", examples = "message:0199a0c4-7a40-7c1e-9d5a-0c5f3d1b2a10")
        String cause,

        @Schema(description = "Absent if the customer must be called", examples = "caller@example.org") @Nullable
        String recipient,

        @Schema(description = "The tickets it names") List<Ticket> tickets,

        @Schema(enumeration = {"pending", "sending", "sent", "in-doubt", "failed", "suppressed"})
        String state,

        @Schema(
                description = "Why it stands there; begins with a word for programs where a rule decided",
                examples = "no-address: the customer must be called")
        @Nullable
        String reason,

        @Schema(description = "Absent until the mail is written") @Nullable
        String subject,

        @Schema(description = "Message-ID of the mail; absent until it is written") @Nullable
        String mailId,

        Instant createdAt,
        @Nullable Instant sentAt,

        @Schema(description = "How often it was taken to the mail server")
        int attempts) {

    static NotificationView of(Notification notification) {
        var mail = Optional.ofNullable(notification.mail());
        return new NotificationView(
                notification.id(),
                notification.occasion().kind().word(),
                notification.occasion().cause(),
                notification.correspondence().recipient(),
                notification.tickets().stream().map(Ticket::of).toList(),
                notification.state().word(),
                notification.reason(),
                mail.map(ComposedMail::subject).orElse(null),
                mail.map(ComposedMail::mailId).orElse(null),
                notification.createdAt(),
                notification.sentAt(),
                notification.attempts());
    }

    /** A ticket that a notification names. */
    @Schema(name = "NotifiedTicket")
    record Ticket(
            UUID ticketId, @Schema(examples = "2026-000001") String number) {

        static Ticket of(NotifiedTicket ticket) {
            return new Ticket(ticket.ticketId(), ticket.number());
        }
    }
}
