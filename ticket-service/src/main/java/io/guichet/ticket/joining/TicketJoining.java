package io.guichet.ticket.joining;

import io.guichet.ticket.lifecycle.SettledSubjects;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketWriter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Brings messages to the tickets that they belong to (P8), many in one transaction; each subject once (P3). */
@ApplicationScoped
public class TicketJoining {

    private final JoinPlanning planning;
    private final SettledSubjects subjects;
    private final TicketWriter writer;
    private final TicketsBeside beside;
    private final ParkedMessages parked;

    TicketJoining(
            JoinPlanning planning,
            SettledSubjects subjects,
            TicketWriter writer,
            TicketsBeside beside,
            ParkedMessages parked) {
        this.planning = planning;
        this.subjects = subjects;
        this.writer = writer;
        this.beside = beside;
        this.parked = parked;
    }

    /**
     * Brings each to its ticket, in the caller's transaction. One whose ticket is not here yet is parked and joins when the ticket comes.
     *
     * @param by who decided it
     * @return the tickets that had to be opened beside closed ones
     */
    public Uni<List<Ticket>> join(List<Joining> asked, String by) {
        return asked.isEmpty()
                ? Uni.createFrom().item(List.of())
                : planning.plan(asked).flatMap(plan -> carryOut(plan, by));
    }

    /** Brings what was parked for these tickets, in the caller's transaction. */
    public Uni<List<Ticket>> joinParked(Collection<UUID> tickets, String by) {
        return tickets.isEmpty()
                ? Uni.createFrom().item(List.of())
                : parked.take(tickets).flatMap(waiting -> join(waiting, by));
    }

    private Uni<List<Ticket>> carryOut(JoinPlan plan, String by) {
        return parked.park(plan.parked(), plan.at())
                .flatMap(waiting -> subjects.claim(plan.places()))
                .flatMap(claimed -> writer.write(plan.join(claimed, by)))
                .flatMap(joined -> beside.open(plan.beside(), by));
    }
}
