package io.guichet.ticket.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A ticket has another place, or somebody who treats it (P7): {@code guichet.ticket.assigned.v1} on {@code ticket.events}, its {@code ce_subject} the ticket's number.
 *
 * @param queue where it waits now
 * @param level of the agents who treat it, from 1
 * @param assignee null: whoever of the queue takes it
 */
public record TicketAssigned(
        @JsonUnwrapped Head head,
        String queue,
        int level,
        @Nullable Person assignee,
        String previousQueue,
        int previousLevel,
        @Nullable Person previousAssignee) {

    /** The CloudEvents type. */
    public static final String TYPE = "guichet.ticket.assigned.v1";
}
