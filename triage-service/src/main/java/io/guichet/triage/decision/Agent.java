package io.guichet.triage.decision;

import org.jspecify.annotations.Nullable;

/**
 * Who decided instead of the rules.
 *
 * @param reason why, if they said so
 */
public record Agent(String name, @Nullable String reason) {}
