package io.guichet.triage.rules;

import io.guichet.triage.memory.Fact;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one subject.
 *
 * @param rule the rule that decided, or null if none matched
 * @param captures what the rules that matched captured, by name
 * @param suggestions what an agent may want to link it to
 * @param facts what was known of memories and tickets, by name; what is missing was nothing
 */
public record Verdict(
        @Nullable String rule,
        Outcome outcome,
        Map<String, String> captures,
        Suggestions suggestions,
        Map<String, Fact> facts) {

    /** A verdict that captures and suggests nothing. */
    public Verdict(@Nullable String rule, Outcome outcome) {
        this(rule, outcome, Map.of(), Suggestions.NONE, Map.of());
    }

    /**
     * Tickets that an agent may want to link.
     *
     * @param links tickets that may be about the same
     * @param parent the ticket of a problem that this one may be part of
     */
    public record Suggestions(List<UUID> links, @Nullable UUID parent) {

        /** None. */
        public static final Suggestions NONE = new Suggestions(List.of(), null);
    }
}
