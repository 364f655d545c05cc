package io.guichet.sla.following;

import io.guichet.sla.deadline.Subject;
import io.guichet.sla.history.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was told.
 *
 * @param subject whose it is
 * @param traceparent the trace of the event that told it
 */
public record Told(Subject subject, Fact fact, @Nullable String traceparent) {}
