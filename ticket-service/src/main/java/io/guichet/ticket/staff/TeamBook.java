package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
import io.guichet.ticket.problem.StaffConflict;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads and changes the teams. */
@ApplicationScoped
class TeamBook {

    private final Teams teams;
    private final Agents agents;
    private final Rosters rosters;

    TeamBook(Teams teams, Agents agents, Rosters rosters) {
        this.teams = teams;
        this.agents = agents;
        this.rosters = rosters;
    }

    @WithSession
    Uni<List<Team>> all() {
        return teams.all();
    }

    @WithSession
    Uni<Team> read(String id) {
        return teams.require(id);
    }

    @WithTransaction
    Uni<Team> add(Team wanted) {
        return rosters.lock()
                .chain(() -> teams.find(wanted.id()))
                .invoke(found -> found.ifPresent(there -> {
                    throw StaffConflict.alreadyThere("a team", there.id());
                }))
                .chain(() -> keep(wanted));
    }

    @WithTransaction
    Uni<Team> replace(Team wanted, IfMatch seen) {
        return locked(wanted.id(), seen).flatMap(team -> keep(team.replaced(wanted)));
    }

    @WithTransaction
    Uni<Void> remove(String id, IfMatch seen) {
        return locked(id, seen).chain(() -> teams.delete(id));
    }

    private Uni<Team> locked(String id, IfMatch seen) {
        return rosters.lock().chain(() -> teams.require(id)).invoke(team -> seen.check(team.version()));
    }

    private Uni<Team> keep(Team team) {
        return agents.all()
                .invoke(directory -> StaffRules.check(team, directory))
                .chain(() -> teams.save(List.of(team)))
                .replaceWith(team);
    }
}
