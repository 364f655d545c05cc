package io.guichet.sla.reckoning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a clock stood still.
 *
 * @param cause the state of the ticket
 * @param to null if it still does
 */
public record Pause(String cause, Instant from, @Nullable Instant to) {}
