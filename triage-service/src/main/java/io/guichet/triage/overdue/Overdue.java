package io.guichet.triage.overdue;

import io.guichet.triage.counting.Counters;
import io.guichet.triage.counting.DueKey;
import io.guichet.triage.decision.Basis;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.Settlement;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.decision.Turn;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.Matter;
import io.guichet.triage.projection.KnownTicket;
import io.guichet.triage.projection.KnownTickets;
import io.guichet.triage.projection.Tickets;
import io.guichet.triage.projection.TicketsAsked;
import io.guichet.triage.rules.RulesInForce;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides on what fell due though no message came: a failure that no success followed in time, silence. One ticket for each key: as
 * long as it is open there is no other. // P10
 */
@ApplicationScoped
class Overdue {

    private final Counters counters;
    private final Tickets tickets;
    private final RulesInForce rules;
    private final KeptMessages messages;
    private final Settlement settlement;

    Overdue(Counters counters, Tickets tickets, RulesInForce rules, KeptMessages messages, Settlement settlement) {
        this.counters = counters;
        this.tickets = tickets;
        this.rules = rules;
        this.messages = messages;
        this.settlement = settlement;
    }

    /** Decides on a batch of what fell due by the database's clock, in one transaction. Answers how much it looked at. */
    Uni<Integer> fire(int most) {
        return Panache.withTransaction(() -> counters.claim(most).call(this::decide))
                .map(List::size);
    }

    private Uni<Void> decide(List<DueKey> due) {
        if (due.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var ids = due.stream().map(DueKey::ticket).filter(Objects::nonNull).collect(Collectors.toSet());
        return tickets.find(new TicketsAsked(ids, Set.of(), Set.of(), Set.of()))
                .flatMap(known -> decide(due, known))
                .flatMap(decided -> counters.settle(due));
    }

    private Uni<Void> decide(List<DueKey> due, KnownTickets known) {
        var triaged = new ArrayList<Triaged>();
        due.forEach(key -> triaged(key, known).ifPresent(triaged::add));
        if (triaged.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var now = due.get(0).claimedAt();
        return messages.keep(triaged.stream().map(Overdue::kept).toList())
                .flatMap(kept -> settlement.settle(triaged, now))
                .flatMap(settled -> tickets.learn(opened(triaged, now), List.of()));
    }

    private Optional<Triaged> triaged(DueKey key, KnownTickets known) {
        var ticket = known.byId(key.ticket());
        if (ticket.isPresent() && ticket.get().isOpen()) {
            key.lookAgain();
            return Optional.empty();
        }
        var due = key.due(ticket.map(KnownTicket::closedAt).orElse(null));
        if (due == null || due.isAfter(key.claimedAt())) {
            key.putOff(due);
            return Optional.empty();
        }
        return decided(key);
    }

    private Optional<Triaged> decided(DueKey key) {
        var verdict = rules.overdue(key.memory(), key.captures());
        if (verdict.isEmpty()) {
            key.putOff(null);
            return Optional.empty();
        }
        var message = DueMessage.of(key);
        var matter = new Matter(message, message.subjects().get(0));
        var decision =
                new Decision(matter, verdict.get(), Turn.FIRST.on(Basis.OVERDUE), rules.version(), key.claimedAt());
        decision.ticket().ifPresentOrElse(key::opened, () -> key.putOff(null));
        return Optional.of(new Triaged(message.messageId().toString(), null, message, List.of(decision)));
    }

    private static KeptMessage kept(Triaged triaged) {
        return DueMessage.kept(triaged.message(), triaged.key());
    }

    private static List<KnownTicket> opened(List<Triaged> triaged, Instant now) {
        return triaged.stream()
                .flatMap(each -> each.decisions().stream())
                .filter(Decision::opens)
                .flatMap(decision -> decision.ticket().stream())
                .map(ticket -> KnownTicket.opening(ticket, now))
                .toList();
    }
}
