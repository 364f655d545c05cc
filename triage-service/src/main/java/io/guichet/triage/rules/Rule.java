package io.guichet.triage.rules;

import java.util.List;

/**
 * A rule in force.
 *
 * @param place its place in the order, from 1
 * @param rank as it is written; lower is asked first
 * @param name unique in its file
 * @param when the condition as it is written
 * @param condition the same, compiled
 * @param captures what it takes out of a message that it matches
 * @param memories what it remembers of it
 * @param effect what becomes of the subject; of a rule that does not stop, what it adds
 * @param stop whether it decides
 */
record Rule(
        int place,
        int rank,
        String name,
        String when,
        Condition condition,
        List<Capture> captures,
        List<Remembering> memories,
        Effect effect,
        boolean stop) {}
