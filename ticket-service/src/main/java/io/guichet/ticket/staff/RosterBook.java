package io.guichet.ticket.staff;

import io.guichet.chassis.http.IfMatch;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.problem.StaffNotFound;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and changes who is on level-1 duty when (P7). */
@ApplicationScoped
class RosterBook {

    private final Rosters rosters;
    private final Agents agents;
    private final Outbox outbox;
    private final Desk desk;
    private final InstantSource clock;

    RosterBook(Rosters rosters, Agents agents, Outbox outbox, Desk desk, InstantSource clock) {
        this.rosters = rosters;
        this.agents = agents;
        this.outbox = outbox;
        this.desk = desk;
        this.clock = clock;
    }

    @WithSession
    Uni<Roster> read() {
        return rosters.read();
    }

    /** @param at null: now */
    @WithSession
    Uni<Duty> duty(@Nullable Instant at) {
        var moment = at == null ? clock.instant() : at;
        return rosters.read()
                .flatMap(roster -> agents.all().map(directory -> Duty.at(moment, roster, directory, desk.zone())));
    }

    @WithTransaction
    Uni<Roster> rotate(@Nullable Rotation rotation, IfMatch seen) {
        return locked(seen)
                .flatMap(roster -> agents.all().flatMap(directory -> {
                    if (rotation != null) {
                        rotation.agents().forEach(agent -> StaffRules.checkKnown("agents", agent, directory));
                    }
                    return keep(roster.rotating(rotation));
                }));
    }

    @WithTransaction
    Uni<Roster> take(Turn turn) {
        return rosters.lock().flatMap(roster -> put(turn, roster));
    }

    @WithTransaction
    Uni<Roster> change(Turn turn, IfMatch seen) {
        return locked(seen).invoke(roster -> require(turn.id(), roster)).flatMap(roster -> put(turn, roster));
    }

    @WithTransaction
    Uni<Roster> cancel(UUID turn, IfMatch seen) {
        return locked(seen).invoke(roster -> require(turn, roster)).flatMap(roster -> keep(roster.cancelled(turn)));
    }

    private Uni<Roster> put(Turn turn, Roster roster) {
        return agents.all()
                .invoke(directory -> StaffRules.check(turn, roster, directory))
                .chain(() -> keep(roster.with(turn)));
    }

    private Uni<Roster> keep(Roster roster) {
        return rosters.save(roster)
                .chain(() -> outbox.add(List.of(StaffEvents.changed(roster, desk.zone(), clock.instant()))))
                .replaceWith(roster);
    }

    private Uni<Roster> locked(IfMatch seen) {
        return rosters.lock().invoke(roster -> seen.check(roster.version()));
    }

    private static void require(UUID turn, Roster roster) {
        if (roster.turn(turn).isEmpty()) {
            throw StaffNotFound.turn(turn);
        }
    }
}
