package io.guichet.ticket.joining;

import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.SettledSubject.Key;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.message.Arrived;
import io.guichet.ticket.message.Said;
import io.guichet.ticket.message.TicketMessage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject of a message that belongs to a ticket (P8).
 *
 * @param ticketId of the ticket, which need not be here yet
 * @param otherwise the ticket to open beside it, should it be closed and stay so; its place is that of the closed one
 * @param resolves whether what the ticket is about has passed (P10)
 */
public record Joining(UUID ticketId, Opening otherwise, boolean resolves) {

    Key subject() {
        return Key.of(otherwise.origin());
    }

    @Nullable
    String trace() {
        return otherwise.trace();
    }

    Arrived arrive(Instant now) {
        var from = otherwise.from();
        var said = new Said(otherwise.subject().summary(), from.sent().text(), from.language());
        var message = new TicketMessage(ticketId, otherwise.origin().received(), said, from.author(), now);
        return new Arrived(message, from.sent().attachments(), trace());
    }

    /** Whether it moves nothing on the ticket. */
    boolean isSilent() {
        var mail = otherwise.from().mail();
        return mail != null && !mail.isFromPerson();
    }

    /** The opening of a ticket where the closed one was. */
    Opening beside(Ticket closed) {
        var place = new Opening.Place(
                closed.queue(), closed.level(), otherwise.place().labels());
        return new Opening(
                otherwise.ticketId(),
                otherwise.origin(),
                otherwise.subject(),
                place,
                otherwise.from(),
                otherwise.trace());
    }
}
