package io.guichet.sla.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * {@code guichet.sla.deadline-set.v1}: a clock of a ticket runs until {@code dueAt}.
 */
public record DeadlineSet(@JsonUnwrapped Head head, Instant dueAt) {}
