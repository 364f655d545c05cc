package io.guichet.ticket.lifecycle;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a ticket waits, and for whom.
 *
 * @param level of the agents who treat it, from 1
 * @param assignee null: whoever of the queue takes it
 * @param watchers ids of agents
 */
public record Whereabouts(String queue, int level, @Nullable Assignee assignee, List<String> watchers) {

    /** Where the ticket is now. */
    public static Whereabouts of(Ticket ticket) {
        return new Whereabouts(ticket.queue(), ticket.level(), ticket.assignee(), ticket.watchers());
    }

    /** The same, watched by one more. */
    public Whereabouts watchedBy(String agent) {
        var all = Stream.concat(watchers.stream(), Stream.of(agent)).distinct().toList();
        return new Whereabouts(queue, level, assignee, all);
    }
}
