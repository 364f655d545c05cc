package io.guichet.triage.trial;

import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.DecisionView;
import io.guichet.triage.decision.TimeSpan;
import io.guichet.triage.decision.Turn;
import io.guichet.triage.memory.Counted;
import io.guichet.triage.memory.Recorded;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.Candidate;
import io.guichet.triage.trial.Simulation.Pair;
import io.guichet.triage.trial.Simulation.Row;
import io.guichet.triage.trial.Simulation.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what was decided with what a candidate says, page by page. Used by one thread at a time. */
final class Comparison {

    private static final int MOST_ROWS = 1_000;

    private final Candidate candidate;
    private final Replay replay = new Replay();
    private final List<Row> rows = new ArrayList<>();
    private final Map<List<String>, Long> pairs = new HashMap<>();
    private long subjects;
    private long differing;

    Comparison(Candidate candidate) {
        this.candidate = candidate;
    }

    void add(List<PastDecision> page) {
        page.forEach(this::add);
    }

    private void add(PastDecision past) {
        var message = past.message();
        var matter = new Matter(message, message.subject(past.subjectIndex()));
        var at = past.decidedAt();
        var memory = new Counted(new Recorded(past.facts(), candidate.otherMemories(), replay));
        var verdict = candidate.decide(matter, at, memory);
        var decision = new Decision(matter, verdict, Turn.FIRST, candidate.version(), at);
        decision.ticket().ifPresent(ticket -> memory.settle(matter, ticket, decision.opens(), at));
        var after = decision.view();
        subjects++;
        var outcome = words(after);
        if (!outcome.equals(past.outcome())) {
            differing++;
            pairs.merge(List.of(past.outcome(), outcome), 1L, Long::sum);
            if (rows.size() < MOST_ROWS) {
                rows.add(new Row(
                        past.messageId(),
                        past.subjectIndex(),
                        matter.subject().summary(),
                        new Side(past.rule(), past.outcome(), past.correctedBy()),
                        new Side(verdict.rule(), outcome, null)));
            }
        }
    }

    /** Outcome, place, labels, level and urgency in one line; the database writes past decisions the same way. */
    private static String words(DecisionView decision) {
        return Stream.of(
                        decision.outcome(),
                        decision.folder() == null ? decision.queue() : decision.folder(),
                        decision.labels().isEmpty() ? null : "[" + String.join(", ", decision.labels()) + "]",
                        decision.level() == null ? null : "level " + decision.level(),
                        decision.urgency())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    Simulation result(String inForce, TimeSpan span, boolean complete) {
        var counted = pairs.entrySet().stream()
                .map(pair -> new Pair(pair.getKey().get(0), pair.getKey().get(1), pair.getValue()))
                .sorted(Comparator.comparingLong(Pair::count)
                        .reversed()
                        .thenComparing(Pair::from)
                        .thenComparing(Pair::to))
                .toList();
        return new Simulation(
                inForce, candidate.version(), span.from(), span.to(), subjects, differing, complete, counted, rows);
    }
}
