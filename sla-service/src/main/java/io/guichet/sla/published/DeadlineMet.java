package io.guichet.sla.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code guichet.sla.deadline-met.v1}: what a clock of a ticket is about was done before it came due.
 *
 * @param dueAt absent if the clock stood still
 * @param metAt when it was done; for a solution, when the ticket was closed
 */
public record DeadlineMet(
        @JsonUnwrapped Head head, @Nullable Instant dueAt, Instant metAt) {}
