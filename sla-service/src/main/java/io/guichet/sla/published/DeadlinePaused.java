package io.guichet.sla.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * {@code guichet.sla.deadline-paused.v1}: a clock stands still; when it goes on, it is set anew.
 *
 * @param cause the state of the ticket that pauses it
 * @param pausedAt since when
 */
public record DeadlinePaused(@JsonUnwrapped Head head, String cause, Instant pausedAt) {}
