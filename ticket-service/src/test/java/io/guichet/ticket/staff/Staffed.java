package io.guichet.ticket.staff;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Agents and absences for tests. */
final class Staffed {

    static final Instant MONDAY = Instant.parse("2026-11-23T07:00:00Z");
    static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");

    private Staffed() {}

    static Agent agent(String id, @Nullable String standIn, Absence... absences) {
        return new Agent(
                id,
                1,
                "The " + id,
                id + "@desk.example",
                1,
                List.of("customers"),
                List.of(),
                standIn,
                List.of(absences));
    }

    static Absence away(Instant from, @Nullable Instant until, @Nullable String standIn) {
        return new Absence(from, until, standIn);
    }

    static Directory directory(Agent... agents) {
        return new Directory(Stream.of(agents).toList());
    }
}
