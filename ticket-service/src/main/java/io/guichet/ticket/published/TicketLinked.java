package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * Two tickets belong together: {@code guichet.ticket.linked.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param kind what the other is to this one: sibling, duplicate, parent, child, cause, caused or related
 */
public record TicketLinked(@JsonUnwrapped Head head, TicketRef other, String kind) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.linked.v1";
}
