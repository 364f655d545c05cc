package io.guichet.ticket.consultation;

import io.guichet.ticket.problem.ThingNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The consultations of all tickets. */
@ApplicationScoped
class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    /** One of a ticket's. @throws ThingNotFound (as the Uni's failure) if there is none such */
    Uni<Consultation> require(UUID id, UUID ticketId) {
        return find("id = ?1 and ticketId = ?2", id, ticketId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new ThingNotFound("consultation", id));
    }
}
