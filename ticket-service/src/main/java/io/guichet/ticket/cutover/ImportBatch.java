package io.guichet.ticket.cutover;

import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketOpening;
import io.guichet.ticket.message.TicketMessages;
import io.guichet.ticket.timeline.Timeline;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;

/** Takes some tickets over, in one transaction; one that is here already stays as it is. */
@ApplicationScoped
class ImportBatch {

    private final TicketOpening opening;
    private final TicketMessages messages;
    private final Timeline timeline;
    private final FormerNumbers numbers;
    private final InstantSource clock;

    ImportBatch(
            TicketOpening opening,
            TicketMessages messages,
            Timeline timeline,
            FormerNumbers numbers,
            InstantSource clock) {
        this.opening = opening;
        this.messages = messages;
        this.timeline = timeline;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** @return how many are new */
    @WithTransaction
    Uni<Integer> take(List<Taking> takings, String by) {
        return opening.open(takings.stream().map(Taking::opening).toList(), by)
                .call(opened -> addHistory(among(takings, opened), by))
                .map(List::size);
    }

    private Uni<Void> addHistory(List<Taking> taken, String by) {
        var now = clock.instant();
        return messages.add(taken.stream()
                        .flatMap(taking -> taking.messages().stream())
                        .toList())
                .chain(() -> timeline.add(
                        taken.stream().map(taking -> taking.entry(by, now)).toList()))
                .chain(() -> messages.flush())
                .chain(() -> numbers.add(taken.stream().map(Taking::number).toList(), now));
    }

    private static List<Taking> among(List<Taking> takings, List<Ticket> opened) {
        var ids = opened.stream().map(Ticket::id).collect(Collectors.toUnmodifiableSet());
        return takings.stream()
                .filter(taking -> ids.contains(taking.ticketId()))
                .toList();
    }
}
