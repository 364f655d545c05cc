package io.guichet.sla.published;

import java.time.Instant;
import java.util.UUID;

/**
 * {@code guichet.sla.deadline-missed.v1}: a clock of a ticket was still running at {@code dueAt}.
 *
 * @param firedAt when that was noticed, by the database's clock
 * @param lateSeconds whole seconds from {@code dueAt} to {@code firedAt}; more than a few after an outage only
 */
public record DeadlineMissed(
        UUID deadlineId,
        UUID ticketId,
        String number,
        String clock,
        int generation,
        String policy,
        Instant startedAt,
        Instant dueAt,
        Instant firedAt,
        long lateSeconds) {}
