package io.guichet.triage.projection;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.event.UnreadableEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What we read of the events on {@code ticket.events}, whatever their type: each that names ticket, sequence and status carries the
 * status. Who takes part is told by {@code opened} and {@code message-added}.
 */
record TicketEvent(
        @Nullable UUID ticketId,
        @Nullable String number,
        @Nullable Long sequence,
        @Nullable Instant at,
        @Nullable String status,
        @Nullable Origin origin,
        @Nullable Sender sender,
        @Nullable Contact contact,
        @Nullable Mail mail,
        @Nullable Added message) {

    static final String OPENED = "guichet.ticket.opened.v1";

    private static final String EMAIL = "email";
    private static final String VOICEMAIL = "voicemail";

    record Origin(@Nullable String channel, @Nullable Instant receivedAt) {}

    record Sender(@Nullable String address) {}

    record Contact(@Nullable UUID id, @Nullable Organization organization) {}

    record Organization(@Nullable UUID id) {}

    record Mail(@Nullable String messageId, @Nullable String category) {}

    /** A message that came to the ticket later. */
    record Added(
            @Nullable String channel,
            @Nullable Instant receivedAt,
            @Nullable Boolean fromPerson,
            @Nullable Sender sender,
            @Nullable Mail mail) {}

    /** What an event tells, if it tells of a ticket's state. An opening that does not is an {@link UnreadableEvent}. */
    static Optional<TicketEvent> of(ReceivedEvent event) {
        var read = event.as(TicketEvent.class);
        if (read.ticketId != null && read.sequence != null && read.status != null) {
            return Optional.of(read);
        }
        if (event.type().equals(OPENED)) {
            throw new UnreadableEvent("ticketId, sequence and status are expected");
        }
        return Optional.empty();
    }

    KnownTicket ticket() {
        var isClosed = Objects.equals(status, KnownTicket.CLOSED);
        return new KnownTicket(
                Objects.requireNonNull(ticketId),
                number,
                Objects.requireNonNull(status),
                Objects.requireNonNull(sequence),
                contact == null ? null : contact.id(),
                contact == null || contact.organization() == null
                        ? null
                        : contact.organization().id(),
                addresses(),
                origin == null ? null : at,
                isClosed ? at : null,
                arrived(EMAIL),
                arrived(VOICEMAIL));
    }

    /** The Message-ID of the mail that it tells of. */
    Optional<String> mailId() {
        return Stream.of(mail, message == null ? null : message.mail())
                .filter(Objects::nonNull)
                .map(Mail::messageId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private List<String> addresses() {
        // who answered automatically, or could not be reached, has not taken part by it
        var added = message != null && Boolean.TRUE.equals(message.fromPerson()) ? message.sender() : null;
        return Stream.of(sender, added)
                .filter(Objects::nonNull)
                .map(Sender::address)
                .filter(Objects::nonNull)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }

    private @Nullable Instant arrived(String over) {
        if (origin != null && over.equals(origin.channel())) {
            return either(origin.receivedAt());
        }
        return message != null && Boolean.TRUE.equals(message.fromPerson()) && over.equals(message.channel())
                ? either(message.receivedAt())
                : null;
    }

    private @Nullable Instant either(@Nullable Instant receivedAt) {
        return receivedAt == null ? at : receivedAt;
    }
}
