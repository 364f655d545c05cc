package io.guichet.triage.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.Turn;
import io.guichet.triage.memory.Memory;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.rules.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Decides on messages, a batch in one transaction: a row per decision, then the event that tells them. */
@ApplicationScoped
class Triage {

    private final RulesInForce rules;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Memory memory;
    private final InstantSource clock;

    Triage(RulesInForce rules, Memory memory, Decisions decisions, Outbox outbox, InstantSource clock) {
        this.rules = rules;
        this.memory = memory;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Decides on what is new among the messages.
     *
     * @return the messages that were decided on now
     */
    Uni<List<Triaged>> decide(List<ReceivedEvent> events) {
        var now = clock.instant();
        var received = Received.of(events);
        return memory.recall(occurrences(received, now))
                .flatMap(recalled -> decide(received, recalled, now).call(() -> memory.keep(recalled)));
    }

    private List<Occurrence> occurrences(List<Received> received, Instant now) {
        return received.stream()
                .flatMap(each -> each.message().matters().stream())
                .flatMap(matter -> rules.occurrences(matter, now).stream())
                .toList();
    }

    private Uni<List<Triaged>> decide(List<Received> received, Recollection recalled, Instant now) {
        var triaged =
                received.stream().map(each -> decided(each, recalled, now)).toList();
        return decisions
                .add(all(triaged))
                .map(fresh -> whereNew(triaged, fresh))
                .call(this::tell);
    }

    private Triaged decided(Received received, Recollection recalled, Instant now) {
        var made = received.message().matters().stream()
                .map(matter ->
                        new Decision(matter, rules.decide(matter, now, recalled), Turn.FIRST, rules.version(), now))
                .toList();
        return new Triaged(received.cause(), received.message(), made);
    }

    private static List<Decision> all(Collection<Triaged> triaged) {
        return triaged.stream().flatMap(each -> each.decisions().stream()).toList();
    }

    // what was decided before stands, though the rules may say otherwise now; it was told then
    private static List<Triaged> whereNew(Collection<Triaged> triaged, Set<UUID> fresh) {
        return triaged.stream()
                .filter(each -> each.decisions().stream().map(Decision::id).anyMatch(fresh::contains))
                .toList();
    }

    private Uni<Void> tell(List<Triaged> triaged) {
        return outbox.add(triaged.stream().map(Triaged::told).toList());
    }
}
