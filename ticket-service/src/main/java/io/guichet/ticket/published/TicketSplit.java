package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/**
 * A part of a ticket is a ticket of its own now, which has its own opening (P3): {@code guichet.ticket.split.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param messages that went to the new ticket, intake's ids
 */
public record TicketSplit(@JsonUnwrapped Head head, TicketRef newTicket, List<UUID> messages) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.split.v1";
}
