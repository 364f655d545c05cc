package io.guichet.ticket.published;

import java.time.Instant;
import java.util.UUID;

/**
 * A ticket is closed: {@code guichet.ticket.closed.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param sequence counts the events of one ticket, from 1
 * @param by who closed it
 * @param status closed
 * @param outcome answered-by-phone or resolved-by-itself; others may come
 * @param why in words, for the desk
 */
public record TicketClosed(
        UUID ticketId, String number, int sequence, Instant at, String by, String status, String outcome, String why) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.closed.v1";
}
