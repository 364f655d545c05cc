package io.guichet.ticket.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is told first about what nobody has touched, and who next (P6).
 *
 * @param agent who has the duty; null: nobody has
 * @param present who is there in their place, or they themselves; null: nobody is
 * @param next the stand-in of who is there; null: there is none, or they are away
 */
record Duty(
        Instant at,
        @Nullable Agent agent,
        @Nullable Agent present,
        @Nullable Agent next) {

    // P6, P7
    static Duty at(Instant at, Roster roster, Directory directory, ZoneId zone) {
        var agent = roster.agent(at, zone).flatMap(directory::find);
        var present = agent.flatMap(on -> directory.present(on.id(), at));
        return new Duty(
                at,
                agent.orElse(null),
                present.orElse(null),
                present.flatMap(there -> next(there, at, directory)).orElse(null));
    }

    private static Optional<Agent> next(Agent present, Instant at, Directory directory) {
        return Optional.ofNullable(present.standIn(at))
                .flatMap(standIn -> directory.present(standIn, at))
                .filter(other -> !other.id().equals(present.id()));
    }
}
