package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A ticket went to the next level, or to somebody who knows the problem (P20): {@code guichet.ticket.escalated.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param watcher the agent who escalated it and goes on watching it; null: no agent did
 */
public record TicketEscalated(
        @JsonUnwrapped Head head,
        String queue,
        int level,
        @Nullable Person assignee,
        String reason,
        @Nullable Person watcher) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.escalated.v1";
}
