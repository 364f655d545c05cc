package io.guichet.sla.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * {@code guichet.sla.deadline-approaching.v1}: a share of the target is used up that the policy warns at.
 *
 * @param threshold percent of the target that is used up
 * @param firedAt when that was noticed, by the database's clock
 * @param lateSeconds whole seconds from the moment to {@code firedAt}; more than a few after an outage only
 */
public record DeadlineApproaching(
        @JsonUnwrapped Head head,
        Instant dueAt,
        int threshold,
        Instant firedAt,
        long lateSeconds,
        Escalation escalation) {}
