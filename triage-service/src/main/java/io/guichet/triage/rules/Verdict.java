package io.guichet.triage.rules;

import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one subject.
 *
 * @param rule the rule that decided, or null if none matched
 */
public record Verdict(@Nullable String rule, Outcome outcome) {}
