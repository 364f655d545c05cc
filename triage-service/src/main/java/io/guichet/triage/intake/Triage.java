package io.guichet.triage.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.History;
import io.guichet.triage.decision.Settlement;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.KeptMessages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decides on messages as they come in, a batch in one transaction. */
@ApplicationScoped
class Triage {

    private final KeptMessages messages;
    private final Decisions decisions;
    private final Judging judging;
    private final Settlement settlement;
    private final InstantSource clock;

    Triage(KeptMessages messages, Decisions decisions, Judging judging, Settlement settlement, InstantSource clock) {
        this.messages = messages;
        this.decisions = decisions;
        this.judging = judging;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Decides on what is new among the messages: never seen, or sent on again in a revision that was not.
     *
     * @return the messages that were decided on now
     */
    Uni<List<Triaged>> decide(List<ReceivedEvent> events) {
        var now = clock.instant();
        var received = Received.of(events);
        return messages.keep(received.stream().map(each -> each.kept(now)).toList())
                .map(fresh -> whereNew(received, fresh))
                .flatMap(fresh -> decisions.histories(sentOnAgain(fresh)).flatMap(known -> decide(fresh, known, now)));
    }

    private static List<Received> whereNew(List<Received> received, Set<UUID> fresh) {
        return received.stream()
                .filter(each -> fresh.contains(each.message().messageId()))
                .toList();
    }

    private static List<UUID> sentOnAgain(List<Received> fresh) {
        return fresh.stream()
                .filter(each -> each.message().revisionOrFirst() > 1)
                .map(each -> each.message().messageId())
                .toList();
    }

    private Uni<List<Triaged>> decide(List<Received> fresh, Map<UUID, History> known, Instant now) {
        var matters = fresh.stream()
                .flatMap(each -> each.message().matters().stream())
                .toList();
        return judging.judge(matters, now, recalled -> settlement.settle(decided(fresh, known, recalled, now), now));
    }

    private List<Triaged> decided(List<Received> fresh, Map<UUID, History> known, Recollection recalled, Instant now) {
        return fresh.stream()
                .map(each -> decided(each, known.getOrDefault(each.message().messageId(), History.NONE), recalled, now))
                .toList();
    }

    private Triaged decided(Received received, History known, Recollection recalled, Instant now) {
        var message = received.message();
        var made = message.matters().stream()
                .filter(matter -> known.isOpenToRules(matter.subject().index()))
                .map(matter -> judging.decision(matter, known, recalled, now))
                .toList();
        return new Triaged(received.key(), received.cause(), message, made);
    }
}
