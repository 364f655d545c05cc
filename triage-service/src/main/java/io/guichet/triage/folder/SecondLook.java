package io.guichet.triage.folder;

import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.DecisionView;
import io.guichet.triage.decision.Decisions;
import io.guichet.triage.decision.History;
import io.guichet.triage.decision.Settlement;
import io.guichet.triage.decision.Triaged;
import io.guichet.triage.intake.Judging;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.KeptMessage;
import io.guichet.triage.message.KeptMessages;
import io.guichet.triage.message.Matter;
import io.guichet.triage.problem.TriageProblem.NotInFolder;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/**
 * Sends a message from a folder through triage again (P18). It does not come back to the folder that somebody took it out of: what
 * would file it there is passed over.
 */
@ApplicationScoped
class SecondLook {

    private final KeptMessages messages;
    private final Decisions decisions;
    private final Judging judging;
    private final Settlement settlement;
    private final InstantSource clock;

    SecondLook(
            KeptMessages messages, Decisions decisions, Judging judging, Settlement settlement, InstantSource clock) {
        this.messages = messages;
        this.decisions = decisions;
        this.judging = judging;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Decides anew on those subjects of a message that are in the folder.
     *
     * @return the decisions that take the place of those
     * @throws NotInFolder if none of them is there, or no longer (409)
     */
    @WithTransaction
    Uni<List<DecisionView>> again(String folder, UUID message) {
        // whoever comes second waits for the lock, then finds the message gone from the folder
        return messages.lock(message)
                .flatMap(kept -> decisions
                        .histories(List.of(message))
                        .flatMap(known -> again(folder, kept, known.getOrDefault(message, History.NONE))));
    }

    private Uni<List<DecisionView>> again(String folder, KeptMessage kept, History known) {
        var now = clock.instant();
        var message = kept.message();
        var filed = message.matters().stream()
                .filter(matter -> isIn(folder, known, matter))
                .toList();
        if (filed.isEmpty()) {
            throw new NotInFolder(kept.id(), folder);
        }
        return judging.judge(filed, now, recalled -> settle(folder, kept, filed, known, recalled, now));
    }

    private Uni<List<DecisionView>> settle(
            String folder, KeptMessage kept, List<Matter> filed, History known, Recollection recalled, Instant now) {
        var made = filed.stream()
                .map(matter -> judging.decisionLeaving(folder, matter, known, recalled, now))
                .toList();
        return settlement
                .settle(List.of(new Triaged(kept.key(), null, kept.message(), made)), now)
                .replaceWith(made.stream().map(Decision::view).toList());
    }

    private static boolean isIn(String folder, History known, Matter matter) {
        return known.standing(matter.subject().index())
                .map(Decision::view)
                .map(view -> folder.equals(view.folder()))
                .orElse(false);
    }
}
