package io.guichet.ticket.reading;

import io.guichet.chassis.identity.Caller;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.problem.TicketNotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes a ticket is shown to.
 *
 * @param desk whether they are the desk's own, or a machine's: they see everything
 * @param organization a client's: they see its tickets, without what is the desk's own; without one they see none
 */
public record Viewer(boolean desk, @Nullable UUID organization) {

    /** The eyes of a caller. */
    public static Viewer of(Caller caller) {
        return new Viewer(!caller.isClientOnly(), caller.organization());
    }

    /** The ticket, if it is theirs to see. */
    public Ticket see(Ticket ticket) {
        var contact = ticket.contact();
        var theirs = organization != null && contact != null && organization.equals(contact.organizationId());
        if (desk || theirs) {
            return ticket;
        }
        throw new TicketNotFound(ticket.number());
    }

    /** What they may do now to the ticket; the acts are the desk's. */
    List<String> actions(Ticket ticket) {
        return desk ? TicketMove.legal(ticket.status()) : List.of();
    }

    /** The value for the desk's own eyes, nothing for others'. */
    <T> @Nullable T deskOnly(@Nullable T value) {
        return desk ? value : null;
    }
}
