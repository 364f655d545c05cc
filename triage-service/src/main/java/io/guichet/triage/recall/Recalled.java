package io.guichet.triage.recall;

import io.guichet.triage.counting.Counter;
import io.guichet.triage.counting.Counters.Key;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.memory.Settled;
import io.guichet.triage.message.Matter;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.projection.TicketMail;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** What was fetched for a batch: keys and tickets, which grow by what is decided. */
final class Recalled implements Recollection {

    private final Map<Key, Counter> counters;
    private final KnownTickets tickets;
    private final Function<Matter, Map<String, Fact>> facts;
    private final Set<UUID> confirmed = new HashSet<>();

    Recalled(Map<Key, Counter> counters, KnownTickets tickets, Function<Matter, Map<String, Fact>> facts) {
        this.counters = counters;
        this.tickets = tickets;
        this.facts = facts;
    }

    @Override
    public Fact count(Occurrence occurrence) {
        var counter = counter(occurrence);
        var fact = counter.count(occurrence, isOpen(counter));
        confirmed.addAll(counter.confirmedBy(occurrence));
        return fact;
    }

    @Override
    public Map<String, Fact> known(Matter matter) {
        return facts.apply(matter);
    }

    @Override
    public void settled(Settled settled) {
        var opening = new Opening(settled);
        tickets.learn(opening.ticket());
        opening.mailId().ifPresent(mail -> tickets.learn(TicketMail.of(mail, settled.ticket())));
        if (settled.opens()) {
            settled.counted().stream()
                    .map(this::counter)
                    .filter(counter -> !isOpen(counter))
                    .forEach(counter -> counter.opened(settled.ticket(), settled.at()));
        }
    }

    private Counter counter(Occurrence occurrence) {
        return Objects.requireNonNull(
                counters.get(Key.of(occurrence)), "what is counted was asked for when the batch was recalled");
    }

    private boolean isOpen(Counter counter) {
        return tickets.byId(counter.ticket()).filter(KnownTicket::isOpen).isPresent();
    }

    Map<Key, Counter> counters() {
        return counters;
    }

    /** Messages that waited for what has come (P16). */
    Set<UUID> confirmed() {
        return confirmed;
    }

    KnownTickets tickets() {
        return tickets;
    }
}
