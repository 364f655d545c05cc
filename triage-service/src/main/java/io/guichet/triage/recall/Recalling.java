package io.guichet.triage.recall;

import io.guichet.triage.counting.Counter;
import io.guichet.triage.counting.Counters;
import io.guichet.triage.counting.Counters.Key;
import io.guichet.triage.delivery.Confirmations;
import io.guichet.triage.followup.TicketFacts;
import io.guichet.triage.memory.Memory;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.projection.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Memory in the database. Locks are taken in this order: contacts, keys, tickets; each kind sorted. */
@ApplicationScoped
class Recalling implements Memory {

    private final Counters counters;
    private final Tickets tickets;
    private final TicketFacts facts;
    private final Confirmations confirmations;
    private final InstantSource clock;

    Recalling(Counters counters, Tickets tickets, TicketFacts facts, Confirmations confirmations, InstantSource clock) {
        this.counters = counters;
        this.tickets = tickets;
        this.facts = facts;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @Override
    public Uni<Recollection> recall(List<Matter> matters, List<Occurrence> occurrences) {
        return tickets.lock(conversations(matters))
                .flatMap(locked -> counters.lock(occurrences))
                .flatMap(counted ->
                        tickets.find(facts.asked(matters, ticketsOf(counted))).map(known -> recalled(counted, known)));
    }

    @Override
    public Uni<Recollection> look(List<Matter> matters, List<Occurrence> occurrences) {
        return counters.look(occurrences)
                .flatMap(counted ->
                        tickets.find(facts.asked(matters, ticketsOf(counted))).map(known -> recalled(counted, known)));
    }

    private Recollection recalled(Map<Key, Counter> counted, KnownTickets known) {
        var now = clock.instant();
        return new Recalled(counted, known, matter -> facts.of(matter, known, now));
    }

    private static List<UUID> ticketsOf(Map<Key, Counter> counted) {
        return counted.values().stream()
                .map(Counter::ticket)
                .filter(Objects::nonNull)
                .toList();
    }

    private static TreeSet<String> conversations(List<Matter> matters) {
        var conversations = new TreeSet<String>();
        matters.forEach(matter -> conversation(matter.message()).ifPresent(conversations::add));
        return conversations;
    }

    private static Optional<String> conversation(ReceivedMessage message) {
        if (message.contact() != null) {
            return Optional.of(message.contact().id().toString());
        }
        return Optional.ofNullable(message.sender())
                .map(sender -> sender.address() == null ? sender.number() : sender.address());
    }

    @Override
    public Uni<Void> keep(Recollection recollection) {
        return recollection instanceof Recalled recalled
                ? counters.keep(recalled.counters().values(), recalled.tickets().closed())
                        .flatMap(kept -> tickets.learn(
                                recalled.tickets().changed(), recalled.tickets().newMails()))
                        .flatMap(kept -> confirmations.confirm(recalled.confirmed(), clock.instant()))
                : Uni.createFrom().voidItem();
    }
}
