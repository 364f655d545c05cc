package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Two tickets do not belong together after all: {@code guichet.ticket.unlinked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record TicketUnlinked(@JsonUnwrapped Head head, TicketRef other, String kind) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.unlinked.v1";
}
