package io.guichet.ticket.published;

import org.jspecify.annotations.Nullable;

/**
 * The seven elements that dev is given (P24); an evolution may lack those that belong to bugs.
 *
 * @param urgency urgent, high, medium or low
 */
public record Elements(
        String title,
        String description,
        @Nullable String steps,
        @Nullable String environment,
        @Nullable String observed,
        @Nullable String expected,
        String urgency) {}
