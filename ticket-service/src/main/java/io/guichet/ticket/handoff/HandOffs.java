package io.guichet.ticket.handoff;

import io.guichet.ticket.problem.ThingNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The hand-offs of all tickets. */
@ApplicationScoped
public class HandOffs implements PanacheRepositoryBase<HandOff, UUID> {

    /** One of a ticket's. @throws ThingNotFound (as the Uni's failure) if there is none such */
    public Uni<HandOff> require(UUID id, UUID ticketId) {
        return find("id = ?1 and ticketId = ?2", id, ticketId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new ThingNotFound("hand-off", id));
    }
}
