package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A ticket stands for itself again, where it stood: {@code guichet.ticket.unmerged.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param into which it was merged
 */
public record TicketUnmerged(@JsonUnwrapped Head head, TicketRef into) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.unmerged.v1";
}
