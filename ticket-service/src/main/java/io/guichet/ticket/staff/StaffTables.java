package io.guichet.ticket.staff;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** All that is kept of the staff, written together. */
@ApplicationScoped
class StaffTables {

    private final Agents agents;
    private final Teams teams;
    private final Rosters rosters;

    StaffTables(Agents agents, Teams teams, Rosters rosters) {
        this.agents = agents;
        this.teams = teams;
        this.rosters = rosters;
    }

    /** Whether this transaction is the first that ever asked. */
    Uni<Boolean> begin() {
        return rosters.begin();
    }

    Uni<Void> save(FirstStaff staff, Roster roster) {
        return agents.save(staff.agents())
                .chain(() -> teams.save(staff.teams()))
                .chain(() -> rosters.save(roster));
    }
}
