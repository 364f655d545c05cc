package io.guichet.ticket.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who treats tickets.
 *
 * @param id what their token calls them
 * @param version counts the changes; what {@code If-Match} compares
 * @param name as colleagues and customers read it
 * @param address their own: the desk writes to it, and never from it (P5)
 * @param level that they treat tickets of, from 1 (P7, P20)
 * @param trades in which their opinion can be asked (P42)
 * @param queues that they treat; none: all of their level
 * @param standIn who is told in their place, unless an absence names another (P6)
 * @param absences by their beginning; no two overlap
 */
public record Agent(
        String id,
        int version,
        String name,
        String address,
        int level,
        List<String> trades,
        List<String> queues,
        @Nullable String standIn,
        List<Absence> absences) {

    /** Copies the lists. */
    public Agent {
        trades = List.copyOf(trades);
        queues = List.copyOf(queues);
        absences = List.copyOf(absences);
    }

    /** Whether they treat tickets of the queue. */
    public boolean treats(String queue) {
        return queues.isEmpty() || queues.contains(queue);
    }

    /** Whether they know the trade (P42). */
    public boolean knows(String trade) {
        return trades.contains(trade);
    }

    /** Whether they are announced to be away then (P6). */
    public boolean isAbsent(Instant at) {
        return absence(at).isPresent();
    }

    /** Who is told in their place then: whom their absence names, else who usually does; null: nobody. */
    public @Nullable String standIn(Instant at) {
        return absence(at).map(Absence::standIn).orElse(standIn);
    }

    private Optional<Absence> absence(Instant at) {
        return absences.stream().filter(absence -> absence.covers(at)).findFirst();
    }

    Agent replaced(Agent given) {
        return new Agent(
                id,
                version + 1,
                given.name,
                given.address,
                given.level,
                given.trades,
                given.queues,
                given.standIn,
                absences);
    }

    Agent away(List<Absence> announced) {
        return new Agent(id, version + 1, name, address, level, trades, queues, standIn, announced);
    }
}
