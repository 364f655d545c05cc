package io.guichet.triage.delivery;

import io.guichet.triage.decision.Agent;
import io.guichet.triage.decision.Basis;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.DecisionView;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.History;
import io.guichet.triage.decision.Settlement;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.Matter;
import io.guichet.triage.problem.TriageProblem.ConfirmsNothing;
import io.guichet.triage.problem.TriageProblem.NotInFolder;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.RulesInForce;
import io.guichet.triage.rules.Verdict;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What waited in a folder has come: it moves to the folder that the desk names for it. // P16 */
@ApplicationScoped
public class Confirmations {

    private static final String REASON = "confirmed";

    private final KeptMessages messages;
    private final Decisions decisions;
    private final Settlement settlement;
    private final RulesInForce rules;
    private final InstantSource clock;

    Confirmations(
            KeptMessages messages,
            Decisions decisions,
            Settlement settlement,
            RulesInForce rules,
            InstantSource clock) {
        this.messages = messages;
        this.decisions = decisions;
        this.settlement = settlement;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Confirms those subjects of a message that wait in the folder.
     *
     * @return the decisions that take the place of those
     * @throws ConfirmsNothing if nothing waits in that folder for a confirmation (409)
     * @throws NotInFolder if none of the message's subjects is there, or no longer (409)
     */
    @WithTransaction
    Uni<List<DecisionView>> confirm(String folder, UUID message, String agent) {
        var target = rules.confirmed(folder).orElseThrow(() -> new ConfirmsNothing(folder));
        // whoever comes second waits for the lock, then finds the message gone from the folder
        return messages.lock(message)
                .flatMap(kept -> decisions
                        .histories(List.of(message))
                        .map(known -> confirmed(
                                new Move(folder, target), kept, known.getOrDefault(message, History.NONE), agent)))
                .call(triaged -> settlement.settle(List.of(triaged), clock.instant()))
                .map(triaged -> triaged.decisions().stream().map(Decision::view).toList());
    }

    /** A later message has confirmed these: those that still wait move on. In the current transaction. */
    public Uni<Void> confirm(Set<UUID> waiting, Instant now) {
        return waiting.isEmpty()
                ? Uni.createFrom().voidItem()
                : messages.all(waiting)
                        .flatMap(kept -> decisions.histories(waiting).map(known -> confirmed(kept, known, now)))
                        .flatMap(triaged -> settlement.settle(triaged, now))
                        .replaceWithVoid();
    }

    private List<Triaged> confirmed(List<KeptMessage> kept, Map<UUID, History> known, Instant now) {
        return kept.stream()
                .map(each -> confirmed(each, known.getOrDefault(each.id(), History.NONE), now))
                .filter(triaged -> !triaged.decisions().isEmpty())
                .toList();
    }

    private Triaged confirmed(KeptMessage kept, History known, Instant now) {
        var message = kept.message();
        var made = message.matters().stream()
                .flatMap(matter -> confirmed(matter, known, now).stream())
                .toList();
        return new Triaged(kept.key(), null, message, made);
    }

    private Optional<Decision> confirmed(Matter matter, History known, Instant now) {
        var index = matter.subject().index();
        var before = known.standing(index).map(Decision::view);
        var target = before.map(DecisionView::folder).flatMap(rules::confirmed);
        return target.map(folder -> new Decision(
                matter,
                new Verdict(before.get().rule(), new Outcome.File(folder)),
                known.next(index, matter.message().revisionOrFirst()).on(Basis.CONFIRMATION),
                rules.version(),
                now));
    }

    /** From a folder to another. */
    private record Move(String from, String to) {}

    private Triaged confirmed(Move move, KeptMessage kept, History known, String agent) {
        var now = clock.instant();
        var message = kept.message();
        var made = message.matters().stream()
                .filter(matter -> isIn(move.from(), known, matter))
                .map(matter -> confirmed(move, matter, known, agent, now))
                .toList();
        if (made.isEmpty()) {
            throw new NotInFolder(kept.id(), move.from());
        }
        return new Triaged(kept.key(), null, message, made);
    }

    private Decision confirmed(Move move, Matter matter, History known, String agent, Instant now) {
        var turn = known.next(matter.subject().index(), matter.message().revisionOrFirst())
                .on(Basis.CONFIRMATION);
        var outcome = new Outcome.File(move.to());
        return Decision.byAgent(matter, outcome, turn, new Agent(agent, REASON), rules.version(), now);
    }

    private static boolean isIn(String folder, History known, Matter matter) {
        return known.standing(matter.subject().index())
                .map(Decision::view)
                .map(view -> folder.equals(view.folder()))
                .orElse(false);
    }
}
