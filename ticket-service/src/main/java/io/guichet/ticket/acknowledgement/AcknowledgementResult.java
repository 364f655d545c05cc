package io.guichet.ticket.acknowledgement;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import io.guichet.ticket.timeline.Author;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.timeline.Words;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read here of {@code guichet.notification.*}: what became of a mail to a customer.
 *
 * @param kind of which {@code acknowledgement} is of interest here
 * @param recipient e-mail address
 * @param tickets that the mail names
 * @param reason why it was not sent
 */
record AcknowledgementResult(
        @Nullable String kind,
        @Nullable String recipient,
        @Nullable List<NamedTicket> tickets,
        @Nullable Instant at,
        @Nullable String reason) {

    static final String SENT = "guichet.notification.sent.v1";
    static final String FAILED = "guichet.notification.failed.v1";
    static final String SUPPRESSED = "guichet.notification.suppressed.v1";
    static final String IN_DOUBT = "guichet.notification.in-doubt.v1";

    private static final String ACKNOWLEDGEMENT = "acknowledgement";
    private static final Author NOTIFICATION = new Author("notification", "notification-service");

    /** A ticket that the mail names. */
    record NamedTicket(UUID ticketId) {

        NamedTicket {
            if (ticketId == null) {
                throw new UnreadableEvent("a notification that names a ticket without ticketId");
            }
        }
    }

    /**
     * An entry for each ticket that the mail names; none for a mail that is no acknowledgement.
     *
     * @param now stands in for a time that the event lacks
     */
    static List<TimelineEntry> entries(ReceivedEvent event, Instant now) {
        var result = event.as(AcknowledgementResult.class);
        if (!ACKNOWLEDGEMENT.equals(result.kind) || result.tickets == null) {
            return List.of();
        }
        var at = Objects.requireNonNullElse(result.at, Objects.requireNonNullElse(event.time(), now));
        return result.tickets.stream()
                .map(ticket -> new TimelineEntry(
                        ticket.ticketId(), at, NOTIFICATION, what(event.type()), result.words(event.type())))
                .toList();
    }

    private static Happening what(String type) {
        return switch (type) {
            case SENT -> Happening.ACKNOWLEDGED;
            case IN_DOUBT -> Happening.ACKNOWLEDGEMENT_IN_DOUBT;
            default -> Happening.NOT_ACKNOWLEDGED;
        };
    }

    // for the desk only: the address is a person's
    private Words words(String type) {
        var to = recipient == null ? "nobody" : recipient;
        var why = reason == null ? "no reason was given" : reason;
        return Words.forDesk(
                switch (type) {
                    case SENT -> "Acknowledged to %s.".formatted(to);
                    case IN_DOUBT -> "The acknowledgement to %s may or may not have gone out: %s.".formatted(to, why);
                    case SUPPRESSED -> "Not acknowledged: %s.".formatted(why);
                    default -> "Not acknowledged, the mail to %s failed: %s.".formatted(to, why);
                });
    }
}
