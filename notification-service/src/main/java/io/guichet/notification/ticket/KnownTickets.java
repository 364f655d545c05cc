package io.guichet.notification.ticket;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All tickets of which something was heard. */
@ApplicationScoped
public class KnownTickets implements PanacheRepositoryBase<KnownTicket, UUID> {

    /** Those of these ids that are known. */
    public Uni<Map<UUID, KnownTicket>> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : list("ticketId in ?1 order by ticketId", ids)
                        .map(found ->
                                found.stream().collect(Collectors.toMap(KnownTicket::ticketId, Function.identity())));
    }
}
