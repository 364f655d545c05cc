package io.guichet.sla.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@code guichet.sla.deadline-cancelled.v1}: a clock became pointless before it came due.
 *
 * @param dueAt absent if the clock stood still
 * @param cancelledAt when
 */
public record DeadlineCancelled(
        @JsonUnwrapped Head head, @Nullable Instant dueAt, Instant cancelledAt) {}
