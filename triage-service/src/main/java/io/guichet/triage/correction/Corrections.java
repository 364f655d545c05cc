package io.guichet.triage.correction;

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
import io.guichet.triage.problem.TriageProblem.Superseded;
import io.guichet.triage.rules.Outcome;
import io.guichet.triage.rules.RulesInForce;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** An agent's word in place of a rule's: the subject's next decision, told like every other. */
@ApplicationScoped
class Corrections {

    private final Decisions decisions;
    private final KeptMessages messages;
    private final Settlement settlement;
    private final RulesInForce rules;
    private final InstantSource clock;

    Corrections(
            Decisions decisions,
            KeptMessages messages,
            Settlement settlement,
            RulesInForce rules,
            InstantSource clock) {
        this.decisions = decisions;
        this.messages = messages;
        this.settlement = settlement;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Corrects the decision that stands on a subject.
     *
     * @return the decision that takes its place
     */
    @WithTransaction
    Uni<DecisionView> correct(UUID id, CorrectionRequest said, String agent) {
        var outcome = new RightOutcome(said, rules.places()).outcome();
        var who = new Agent(agent, said.reason());
        return decisions
                .require(id)
                .flatMap(wrong -> messages.lock(wrong.messageId())
                        .flatMap(message -> correct(wrong.view(), message, outcome, who)));
    }

    private Uni<DecisionView> correct(DecisionView wrong, KeptMessage kept, Outcome outcome, Agent agent) {
        return decisions
                .histories(List.of(kept.id()))
                .map(known -> corrected(wrong, kept, known.getOrDefault(kept.id(), History.NONE), outcome, agent))
                .flatMap(triaged -> settlement.settle(List.of(triaged), clock.instant()))
                .map(settled -> settled.get(0).decisions().get(0).view());
    }

    private Triaged corrected(DecisionView wrong, KeptMessage kept, History known, Outcome outcome, Agent agent) {
        var standing = known.standing(wrong.subjectIndex()).map(Decision::id).orElse(wrong.decisionId());
        if (!standing.equals(wrong.decisionId())) {
            throw new Superseded(standing);
        }
        var message = kept.message();
        var matter = new Matter(message, message.subject(wrong.subjectIndex()));
        var turn = known.next(wrong.subjectIndex(), kept.revision()).on(Basis.CORRECTION);
        var right = Decision.byAgent(matter, outcome, turn, agent, rules.version(), clock.instant());
        return new Triaged(kept.key(), null, message, List.of(right));
    }
}
