package io.guichet.sla.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk's policy wants done now.
 *
 * @param tell roles: assignee, lead, watcher, duty, stand-in, level, manager; internal addresses only
 * @param label a label for the ticket
 * @param level a level to raise the ticket to
 * @param assignee who had the ticket
 * @param watcher who escalated it and stayed its watcher (P20)
 */
public record Escalation(
        List<String> tell,
        @Nullable String label,
        @Nullable Integer level,
        @Nullable Colleague assignee,
        @Nullable Colleague watcher) {

    /** A person of the desk. */
    public record Colleague(
            @Nullable String id,
            @Nullable String name,
            @Nullable String address) {}
}
