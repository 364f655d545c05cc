package io.guichet.ticket.lifecycle;

import org.jspecify.annotations.Nullable;

/**
 * How soon a ticket is due, and why (P30).
 *
 * @param usable whether the function can be used
 * @param alternative what can be done instead
 * @param reason why the priority is another than what follows from both; null: it follows
 */
public record Urgency(
        Priority priority,
        @Nullable Boolean usable,
        @Nullable Alternative alternative,
        @Nullable String reason) {}
