package io.guichet.sla.published;

import java.time.Instant;
import java.util.UUID;

/** {@code guichet.sla.deadline-set.v1}: a clock of a ticket runs until {@code dueAt}. */
public record DeadlineSet(
        UUID deadlineId,
        UUID ticketId,
        String number,
        String clock,
        int generation,
        String policy,
        Instant startedAt,
        Instant dueAt) {}
