package io.guichet.ticket.reproduction;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The attempts on all tickets. */
@ApplicationScoped
public class Reproductions implements PanacheRepositoryBase<Reproduction, UUID> {

    /** Whether it was tried on a ticket, and not found to be no bug (P23). */
    public Uni<Boolean> tried(UUID ticketId) {
        return count("ticketId = ?1 and outcome <> ?2", ticketId, Reproduction.NO_BUG)
                .map(count -> count > 0);
    }
}
