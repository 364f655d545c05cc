package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A ticket goes on as another one (P8): {@code guichet.ticket.merged.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record TicketMerged(@JsonUnwrapped Head head, TicketRef into) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.merged.v1";
}
