package io.guichet.sla.published;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event of a deadline says; its fields stand beside the event's own.
 *
 * @param deadlineId the same for all reckonings of one run of a clock
 * @param clock such as solution or first-reply
 * @param generation counts the reckonings of this clock of this ticket, from 1
 * @param policy the desk's policy that set it
 * @param calendar the calendar that its time counts on
 * @param target how much time there is
 */
public record Head(
        UUID deadlineId,
        UUID ticketId,
        @Nullable String number,
        String clock,
        int generation,
        String policy,
        @Nullable String calendar,
        @Nullable String target,
        @Nullable String queue,
        @Nullable String priority,
        Instant startedAt) {}
