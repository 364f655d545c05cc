package io.guichet.ticket.timeline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The timelines of all tickets. */
@ApplicationScoped
public class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {

    /** Writes entries in the current transaction, in one batch. The tickets need not be here yet. */
    public Uni<Void> add(List<TimelineEntry> entries) {
        return entries.isEmpty() ? Uni.createFrom().voidItem() : persist(entries);
    }
}
