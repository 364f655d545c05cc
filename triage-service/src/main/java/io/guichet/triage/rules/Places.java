package io.guichet.triage.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the desk has: where something can go, and what can be said of it.
 *
 * @param queues by name their title, in the file's order; so are {@code folders}
 * @param labels who can be asked to look
 * @param labelled the queue of what is labelled and has no other place
 * @param kinds what a ticket can be about (P19)
 */
public record Places(
        Map<String, String> queues,
        Map<String, String> folders,
        List<String> labels,
        @Nullable String labelled,
        Set<String> kinds) {}
