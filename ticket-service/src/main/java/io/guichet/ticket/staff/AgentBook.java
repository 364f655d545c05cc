package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.problem.StaffConflict;
import io.guichet.ticket.problem.StaffNotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;

/** Reads and changes the agents. Whoever changes the staff holds its lock, the roster's row. */
@ApplicationScoped
class AgentBook {

    private final Agents agents;
    private final Teams teams;
    private final Rosters rosters;
    private final Outbox outbox;
    private final InstantSource clock;

    AgentBook(Agents agents, Teams teams, Rosters rosters, Outbox outbox, InstantSource clock) {
        this.agents = agents;
        this.teams = teams;
        this.rosters = rosters;
        this.outbox = outbox;
        this.clock = clock;
    }

    @WithSession
    Uni<List<Agent>> all() {
        return agents.all().map(directory -> List.copyOf(directory.all()));
    }

    @WithSession
    Uni<Agent> read(String id) {
        return agents.require(id);
    }

    @WithTransaction
    Uni<Agent> add(Agent wanted) {
        return rosters.lock().chain(agents::all).flatMap(directory -> {
            if (directory.has(wanted.id())) {
                throw StaffConflict.alreadyThere("an agent", wanted.id());
            }
            return keep(wanted, directory);
        });
    }

    @WithTransaction
    Uni<Agent> replace(Agent wanted, IfMatch seen) {
        return rosters.lock()
                .chain(agents::all)
                .flatMap(directory -> keep(current(wanted.id(), directory, seen).replaced(wanted), directory));
    }

    /** P6: an absence is announced. */
    @WithTransaction
    Uni<Agent> announce(String id, List<Absence> absences, IfMatch seen) {
        return rosters.lock().chain(agents::all).flatMap(directory -> {
            absences.forEach(absence -> StaffRules.checkKnown("standIn", absence.standIn(), directory));
            return keep(current(id, directory, seen).away(StaffRules.absences(absences, id)), directory);
        });
    }

    @WithTransaction
    Uni<Void> remove(String id, IfMatch seen) {
        return rosters.lock()
                .flatMap(roster -> agents.all()
                        .flatMap(directory -> teams.all()
                                .invoke(all -> StaffRules.checkNotNeeded(
                                        current(id, directory, seen), directory, all, roster, clock.instant()))
                                .chain(() -> agents.delete(id))
                                .chain(() -> outbox.add(
                                        List.of(StaffEvents.removed(current(id, directory, seen), clock.instant()))))));
    }

    private Uni<Agent> keep(Agent agent, Directory directory) {
        StaffRules.check(agent, directory);
        return agents.save(List.of(agent))
                .chain(() -> outbox.add(List.of(StaffEvents.changed(agent, clock.instant()))))
                .replaceWith(agent);
    }

    private static Agent current(String id, Directory directory, IfMatch seen) {
        var agent = directory.find(id).orElseThrow(() -> StaffNotFound.agent(id));
        seen.check(agent.version());
        return agent;
    }
}
