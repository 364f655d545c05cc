package io.guichet.ticket.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a ticket begins with, so that a reader follows its life from any type.
 *
 * @param sequence counts the events of one ticket, from 1
 * @param by who did it, as it is shown
 * @param byId the agent's id, when an agent did it
 * @param status of the ticket after it
 * @param previousStatus of the ticket before it
 */
public record Head(
        UUID ticketId,
        String number,
        int sequence,
        Instant at,
        String by,
        @Nullable String byId,
        String status,
        String previousStatus) {}
