package io.guichet.ticket.act;

import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.CurrentCaller;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.lifecycle.Signature;
import io.guichet.ticket.staff.Agent;
import io.guichet.ticket.staff.Staff;
import io.guichet.ticket.visibility.CurrentViewer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Knows who asks. */
@ApplicationScoped
class Performers {

    // the role in which somebody acts who has several: the one that decides most
    private static final List<String> RANKS = List.of(Roles.MANAGER, Roles.AGENT, Roles.SYSTEM, Roles.CLIENT);

    private final CurrentCaller caller;
    private final CurrentViewer viewer;
    private final Staff staff;
    private final InstantSource clock;

    Performers(CurrentCaller caller, CurrentViewer viewer, Staff staff, InstantSource clock) {
        this.caller = caller;
        this.viewer = viewer;
        this.staff = staff;
        this.clock = clock;
    }

    /** With the name and the address that the desk's staff knows them by. */
    Uni<Performer> current() {
        var who = caller.get();
        var eyes = viewer.get();
        return staff.find(who.name()).map(agent -> new Performer(signature(who, agent), eyes));
    }

    private Signature signature(Caller who, Optional<Agent> agent) {
        return new Signature(
                who.name(),
                agent.map(Agent::name).orElse(who.name()),
                agent.map(Agent::address).orElse(null),
                role(who),
                who.level(),
                clock.instant());
    }

    private static String role(Caller who) {
        return RANKS.stream().filter(who::is).findFirst().orElse(Roles.CLIENT);
    }
}
