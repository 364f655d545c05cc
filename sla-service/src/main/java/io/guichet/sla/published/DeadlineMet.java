package io.guichet.sla.published;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code guichet.sla.deadline-met.v1}: what a clock of a ticket is about was done before it came due.
 *
 * @param metAt when it was done; for a solution, when the ticket was closed
 */
public record DeadlineMet(
        UUID deadlineId,
        UUID ticketId,
        String number,
        String clock,
        int generation,
        String policy,
        Instant startedAt,
        Instant dueAt,
        Instant metAt) {}
