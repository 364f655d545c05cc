package io.guichet.sla.postponement;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What managers postponed. */
@ApplicationScoped
class Postponements implements PanacheRepositoryBase<Postponement, UUID> {
    /** Those of a deadline, in the order in which they were made. */
    Uni<List<Postponement>> of(UUID deadline) {
        return list("deadlineId = ?1 order by at, id", deadline);
    }
}
