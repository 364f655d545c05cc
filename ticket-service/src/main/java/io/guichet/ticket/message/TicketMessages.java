package io.guichet.ticket.message;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The messages of all tickets. */
@ApplicationScoped
public class TicketMessages implements PanacheRepositoryBase<TicketMessage, UUID> {

    /** Writes messages with their files in the current transaction. */
    public Uni<Void> add(List<Arrived> arrived) {
        if (arrived.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var files = arrived.stream().flatMap(one -> one.files().stream()).toArray();
        return persist(arrived.stream().map(Arrived::message))
                .flatMap(written -> files.length == 0
                        ? Uni.createFrom().voidItem()
                        : Panache.getSession().flatMap(session -> session.persistAll(files)));
    }
}
