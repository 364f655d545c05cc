package io.guichet.ticket.lifecycle;

import io.guichet.ticket.number.TicketNumber;
import io.guichet.ticket.problem.TicketNotFound;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All tickets. */
@ApplicationScoped
public class Tickets implements PanacheRepositoryBase<Ticket, UUID> {

    /**
     * The ticket with a number as people write it.
     *
     * @throws TicketNotFound (as the Uni's failure) if there is none, or the text is no number
     */
    public Uni<Ticket> require(String number) {
        return required(number, LockModeType.NONE);
    }

    /** The same, its row locked until the transaction ends. */
    public Uni<Ticket> requireLocked(String number) {
        return required(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Uni<Ticket> required(String number, LockModeType lock) {
        return TicketNumber.parse(number)
                .map(parsed -> find("number", parsed.toString()).withLock(lock).firstResult())
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> new TicketNotFound(number));
    }

    /** Those of these tickets that are here, their rows locked in the order of their ids until the transaction ends. */
    public Uni<Map<UUID, Ticket>> locked(Set<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : find("id in ?1 order by id", ids)
                        .withLock(LockModeType.PESSIMISTIC_WRITE)
                        .list()
                        .map(here ->
                                here.stream().collect(Collectors.toUnmodifiableMap(Ticket::id, Function.identity())));
    }

    /** The tickets that subjects of these messages opened before. */
    Uni<List<Ticket>> openedFrom(Set<UUID> messageIds) {
        return messageIds.isEmpty()
                ? Uni.createFrom().item(List.of())
                : list("id in (select s.ticketId from SettledSubject s where s.messageId in ?1)", messageIds);
    }
}
