package io.guichet.ticket.number;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.List;

/** Draws numbers from the year's sequence, which the first ticket of a year creates. */
@ApplicationScoped
public class TicketNumbers {

    private static final String DRAW = "select next_ticket_numbers(:year, :count)";

    /**
     * Draws numbers in one round trip, within the current transaction.
     *
     * @param count how many; 0 draws none
     * @return ascending
     */
    public Uni<List<TicketNumber>> draw(Year year, int count) {
        if (count == 0) {
            return Uni.createFrom().item(List.of());
        }
        return Panache.getSession()
                .flatMap(session -> session.createNativeQuery(DRAW, Long.class)
                        .setParameter("year", year.getValue())
                        .setParameter("count", count)
                        .getResultList())
                .map(drawn -> drawn.stream()
                        .map(running -> new TicketNumber(year, running))
                        .sorted()
                        .toList());
    }
}
