package io.guichet.ticket.reply;

import io.guichet.ticket.problem.ThingNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The drafts of all tickets that were to be validated. */
@ApplicationScoped
class Validations implements PanacheRepositoryBase<Validation, UUID> {

    /** One of a ticket's. @throws ThingNotFound (as the Uni's failure) if there is none such */
    Uni<Validation> require(UUID id, UUID ticketId) {
        return find("id = ?1 and ticketId = ?2", id, ticketId)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(() -> new ThingNotFound("validation", id));
    }
}
