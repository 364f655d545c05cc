package io.guichet.ticket.lifecycle;

import io.guichet.ticket.number.TicketNumber;
import io.guichet.ticket.problem.TicketNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All tickets. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /**
     * The ticket with a number as people write it.
     *
     * @throws TicketNotFound (as the Uni's failure) if there is none, or the text is no number
     */
    public Uni<Ticket> require(String number) {
        return TicketNumber.parse(number)
                .map(parsed -> find("number", parsed.toString()).firstResult())
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> new TicketNotFound(number));
    }

    /** The tickets that subjects of these messages opened before. */
    Uni<List<Ticket>> openedFrom(Set<UUID> messageIds) {
        return messageIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("id in (select s.ticketId from OpenedSubject s where s.messageId in ?1)", messageIds);
    }
}
