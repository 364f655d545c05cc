package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An agent took a closed ticket up again: {@code guichet.ticket.reopened.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record TicketReopened(@JsonUnwrapped Head head, String reason) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.reopened.v1";
}
