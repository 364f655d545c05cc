package io.guichet.sla.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is done when a share of a target is used up.
 *
 * @param at percent of the target: below 100 a warning, 100 when it is missed, above it what follows
 * @param tell who is told: assignee, lead, watcher, duty (the agent on level-1 duty), stand-in, level, manager
 * @param label label that the ticket gets
 * @param level level that the ticket is raised to
 */
public record Step(
        int at,
        List<String> tell,
        @Nullable String label,
        @Nullable Integer level) {
    /** When the target is used up. */
    public static final int DUE = 100;

    /** Highest share that can be named. */
    public static final int HIGHEST = 1_000;

    /** A target that is used up, and nobody in particular to tell. */
    static final Step MISSED = new Step(DUE, List.of(), null, null);

    /** Of a policy that the desk has no longer. */
    public static Step unknown(int at) {
        return new Step(at, List.of(), null, null);
    }

    public Step {
        tell = List.copyOf(tell);
    }
}
