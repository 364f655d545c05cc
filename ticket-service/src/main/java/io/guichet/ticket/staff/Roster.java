package io.guichet.ticket.staff;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on level-1 duty when (P7).
 *
 * @param version counts the changes; what {@code If-Match} compares
 * @param rotation who holds it in turn; null: nobody does by themselves
 * @param turns that go before the rotation, by their beginning; no two overlap
 */
record Roster(int version, @Nullable Rotation rotation, List<Turn> turns) {

    Roster {
        turns = turns.stream().sorted(Comparator.comparing(Turn::from)).toList();
    }

    /** The id of the agent who has the duty then. */
    Optional<String> agent(Instant at, ZoneId zone) {
        return turns.stream()
                .filter(turn -> turn.covers(at))
                .findFirst()
                .map(Turn::agent)
                .or(() -> rotation == null ? Optional.empty() : rotation.agent(at, zone));
    }

    Optional<Turn> turn(UUID id) {
        return turns.stream().filter(turn -> turn.id().equals(id)).findFirst();
    }

    Optional<Turn> inTheWayOf(Turn wanted) {
        return turns.stream().filter(wanted::overlaps).findFirst();
    }

    Roster rotating(@Nullable Rotation wanted) {
        return new Roster(version + 1, wanted, turns);
    }

    /** With the turn, in the place of the one that has its id. */
    Roster with(Turn turn) {
        return new Roster(
                version + 1,
                rotation,
                Stream.concat(without(turn.id()), Stream.of(turn)).toList());
    }

    Roster cancelled(UUID turn) {
        return new Roster(version + 1, rotation, without(turn).toList());
    }

    private Stream<Turn> without(UUID id) {
        return turns.stream().filter(turn -> !turn.id().equals(id));
    }

    /** Whether somebody is still to have the duty. */
    boolean needs(String agent, Instant now) {
        return rotation != null && rotation.agents().contains(agent)
                || turns.stream()
                        .anyMatch(turn ->
                                turn.agent().equals(agent) && turn.until().isAfter(now));
    }
}
