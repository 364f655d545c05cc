package io.guichet.ticket.visibility;

import io.guichet.chassis.identity.Caller;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.problem.TicketNotFound;
import io.guichet.ticket.query.Where;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose eyes a ticket is shown to.
 *
 * @param name of the caller
 * @param desk whether they are the desk's own, or a machine's: they see what is not for customers
 * @param queues of which they see the tickets; null for all of them
 * @param organization a client's: they see its tickets, without what is the desk's own; without one they see none
 * @param addresses whether they see the addresses and numbers of people
 */
public record Viewer(
        String name,
        boolean desk,
        @Nullable Set<String> queues,
        @Nullable UUID organization,
        boolean addresses) {

    /** The eyes of a caller, at a desk. */
    public static Viewer of(Caller caller, Visibility visibility) {
        var desk = !caller.isClientOnly();
        return new Viewer(
                caller.name(),
                desk,
                desk ? visibility.queues(caller) : null,
                caller.organization(),
                desk || visibility.showsAddresses(caller.organization()));
    }

    /**
     * The ticket, if it is theirs to see.
     *
     * @throws TicketNotFound if not
     */
    public Ticket see(Ticket ticket) {
        var contact = ticket.contact();
        if (seesTicketOf(ticket.queue(), contact == null ? null : contact.organizationId())) {
            return ticket;
        }
        throw new TicketNotFound(ticket.number());
    }

    /** Whether the tickets of a queue and of a contact's organization are theirs to see. */
    public boolean seesTicketOf(String queue, @Nullable UUID theirs) {
        return desk ? queues == null || queues.contains(queue) : organization != null && organization.equals(theirs);
    }

    /** Restricts a query on {@code ticket t} to what they may see; says the same as {@link #see}. */
    public Where restrict(Where where) {
        if (!desk) {
            return organization == null ? where.and("1 = 0") : where.and("t.contact_organization_id = ?", organization);
        }
        return queues == null ? where : where.and("t.queue = any(?)", (Object) queues.toArray(String[]::new));
    }

    /** What they may do now to the ticket; the acts are the desk's. */
    public List<String> actions(Ticket ticket) {
        return desk ? TicketMove.legal(ticket.status()) : List.of();
    }

    /** The value for the desk's own eyes, nothing for others'. */
    public <T> @Nullable T deskOnly(@Nullable T value) {
        return desk ? value : null;
    }

    /** A person's address or number, for who may see it. */
    public @Nullable String address(@Nullable String value) {
        return addresses ? value : null;
    }
}
