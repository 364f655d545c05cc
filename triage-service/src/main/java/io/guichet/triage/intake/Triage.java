package io.guichet.triage.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.outbox.Outbox;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.message.ReceivedMessage;
import io.guichet.triage.rules.RulesInForce;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on messages, a batch in one transaction: a row per decision, then the event that tells them. */
@ApplicationScoped
class Triage {

    private final RulesInForce rules;
    private final Decisions decisions;
    private final Outbox outbox;
    private final InstantSource clock;

    Triage(RulesInForce rules, Decisions decisions, Outbox outbox, InstantSource clock) {
        this.rules = rules;
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
        var triaged = decided(events, clock.instant()).values();
        return decisions
                .add(all(triaged))
                .map(fresh -> whereNew(triaged, fresh))
                .call(this::tell);
    }

    // a message that is told twice is one message
    private Map<UUID, Triaged> decided(List<ReceivedEvent> events, Instant now) {
        var triaged = new LinkedHashMap<UUID, Triaged>();
        for (var event : events) {
            var message = event.as(ReceivedMessage.class);
            triaged.computeIfAbsent(message.messageId(), id -> decided(event, message, now));
        }
        return triaged;
    }

    private Triaged decided(ReceivedEvent event, ReceivedMessage message, Instant now) {
        var made = message.matters().stream()
                .map(matter -> new Decision(matter, rules.decide(matter), rules.version(), now))
                .toList();
        return new Triaged(event, message, made);
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
