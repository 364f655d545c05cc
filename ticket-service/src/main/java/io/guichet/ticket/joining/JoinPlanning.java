package io.guichet.ticket.joining;

import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Looks up the tickets that messages belong to, and locks them, so that the plan holds until the transaction ends. */
@ApplicationScoped
class JoinPlanning {

    private final Tickets tickets;
    private final Desk desk;
    private final InstantSource clock;

    JoinPlanning(Tickets tickets, Desk desk, InstantSource clock) {
        this.tickets = tickets;
        this.desk = desk;
        this.clock = clock;
    }

    Uni<JoinPlan> plan(List<Joining> asked) {
        var ids = asked.stream().map(Joining::ticketId).collect(Collectors.toUnmodifiableSet());
        return tickets.locked(ids).map(here -> JoinPlan.of(asked, here, desk, clock.instant()));
    }
}
