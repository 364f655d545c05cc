package io.guichet.triage.decision;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was decided on a message so far. */
public record History(List<Decision> decisions) {

    /** Nothing yet. */
    public static final History NONE = new History(List.of());

    /** The decision on a subject that stands. */
    public Optional<Decision> standing(int subjectIndex) {
        return decisions.stream()
                .filter(decision -> decision.view().subjectIndex() == subjectIndex)
                .max(Comparator.comparingInt(Decision::revision));
    }

    /** The latest that rules made of a subject as it came in. */
    public Optional<Decision> byRules(int subjectIndex) {
        return decisions.stream()
                .filter(decision -> decision.view().subjectIndex() == subjectIndex
                        && decision.view().basis() == Basis.RULES)
                .max(Comparator.comparingInt(Decision::revision));
    }

    /**
     * The next turn of a subject.
     *
     * @param revision of the message: no decision on it has a lower one
     */
    public Turn next(int subjectIndex, int revision) {
        return standing(subjectIndex)
                .map(before -> new Turn(
                        Math.max(before.revision() + 1, revision),
                        before.id(),
                        ticketOf(subjectIndex).orElse(null),
                        Basis.RULES))
                .orElseGet(() -> new Turn(revision, null, null, Basis.RULES));
    }

    /** Whether rules have a say: what an agent decided stands, unless the agent left it waiting. */
    public boolean isOpenToRules(int subjectIndex) {
        return standing(subjectIndex)
                .map(Decision::view)
                .map(view -> view.correctedBy() == null || view.outcome().equals("hold"))
                .orElse(true);
    }

    private Optional<UUID> ticketOf(int subjectIndex) {
        return decisions.stream()
                .map(Decision::view)
                .filter(view ->
                        view.subjectIndex() == subjectIndex && view.outcome().equals("open"))
                .map(DecisionView::ticketId)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
