package io.guichet.ticket.lifecycle;

import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.SettledSubject.Key;
import io.guichet.ticket.number.TicketNumber;
import io.guichet.ticket.number.TicketNumbers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Opens tickets, many in one transaction: one per subject, ever (P3), numbered, linked to its siblings, on its timeline, and told to
 * the others.
 */
@ApplicationScoped
public class TicketOpening {

    private final SettledSubjects subjects;
    private final TicketNumbers numbers;
    private final TicketWriter writer;
    private final Desk desk;
    private final InstantSource clock;

    TicketOpening(
            SettledSubjects subjects, TicketNumbers numbers, TicketWriter writer, Desk desk, InstantSource clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.writer = writer;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Opens what is not open yet, in the caller's transaction. All subjects of one message belong in one call.
     *
     * @param by who decided it
     * @return the new tickets; a subject that has its ticket already adds none
     */
    public Uni<List<Ticket>> open(List<Opening> asked, String by) {
        var now = clock.instant();
        return unsettled(asked).flatMap(openings -> numbered(openings, by, now)).flatMap(writer::write);
    }

    // of several openings of one subject the first stays
    private Uni<List<Opening>> unsettled(List<Opening> asked) {
        var firsts = new LinkedHashMap<Key, Opening>();
        var places = new LinkedHashMap<Key, UUID>();
        for (var opening : asked) {
            var key = Key.of(opening.origin());
            firsts.putIfAbsent(key, opening);
            places.putIfAbsent(key, opening.ticketId());
        }
        return subjects.claim(places)
                .map(claimed -> firsts.entrySet().stream()
                        .filter(first -> claimed.contains(first.getKey()))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private Uni<OpenedTickets> numbered(List<Opening> openings, String by, Instant now) {
        return numbers.draw(desk.year(now), openings.size()).map(drawn -> opened(openings, drawn, by, now));
    }

    private static OpenedTickets opened(List<Opening> openings, List<TicketNumber> numbers, String by, Instant now) {
        return new OpenedTickets(IntStream.range(0, openings.size())
                .mapToObj(i -> Ticket.open(
                        openings.get(i), numbers.get(i), by, openings.get(i).moment(now)))
                .toList());
    }
}
