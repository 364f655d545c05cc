package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The customer is to be sent a reply (P32, P33): {@code guichet.ticket.reply-written.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 */
public record ReplyWritten(@JsonUnwrapped Head head, Reply reply) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.reply-written.v1";
}
