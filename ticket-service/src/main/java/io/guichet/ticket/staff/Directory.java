package io.guichet.ticket.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All agents, by id. */
final class Directory {

    private final Map<String, Agent> agents = new LinkedHashMap<>();

    Directory(Collection<Agent> agents) {
        agents.forEach(agent -> this.agents.put(agent.id(), agent));
    }

    /** The same with one agent as given. */
    Directory with(Agent agent) {
        var changed = new Directory(agents.values());
        changed.agents.put(agent.id(), agent);
        return changed;
    }

    Optional<Agent> find(@Nullable String id) {
        return Optional.ofNullable(id).map(agents::get);
    }

    boolean has(String id) {
        return agents.containsKey(id);
    }

    Collection<Agent> all() {
        return agents.values();
    }

    /** Who is there in the place of an agent then: themselves, or the first of their stand-ins who is not away (P6). */
    Optional<Agent> present(String id, Instant at) {
        var asked = new LinkedHashSet<String>();
        var next = find(id);
        while (next.isPresent() && next.get().isAbsent(at)) {
            var away = next.get();
            next = asked.add(away.id()) ? find(away.standIn(at)) : Optional.empty();
        }
        return next;
    }

    /**
     * A circle of agents who stand in for each other while all of them are away, so that nobody is there; empty if there is none.
     *
     * @return the ids in their order, the first one also at the end
     */
    List<String> circle() {
        return agents.values().stream()
                .flatMap(agent -> agent.absences().stream()
                        .map(absence -> circle(agent.id(), standIn(agent, absence), absence, Set.of(agent.id()))))
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> circle(String start, @Nullable String next, Absence during, Set<String> passed) {
        if (next == null) {
            return List.of();
        }
        if (passed.contains(next)) {
            return next.equals(start) ? closed(passed, start) : List.of(); // another start finds that one
        }
        var path = new LinkedHashSet<>(passed);
        path.add(next);
        return find(next).stream()
                .flatMap(agent -> agent.absences().stream()
                        .filter(during::overlaps)
                        .map(absence -> circle(start, standIn(agent, absence), during.during(absence), path)))
                .filter(circle -> !circle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static @Nullable String standIn(Agent agent, Absence absence) {
        return absence.standIn() == null ? agent.standIn() : absence.standIn();
    }

    private static List<String> closed(Set<String> passed, String start) {
        var circle = new ArrayList<>(passed);
        circle.add(start);
        return circle;
    }
}
