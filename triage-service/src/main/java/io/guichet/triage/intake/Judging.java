package io.guichet.triage.intake;

import io.guichet.triage.decision.Basis;
import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.History;
import io.guichet.triage.decision.Turn;
import io.guichet.triage.memory.Counted;
import io.guichet.triage.memory.Memory;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.RulesInForce;
import io.guichet.triage.rules.Verdict;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Asks the rules, with what is remembered. */
@ApplicationScoped
public class Judging {

    private final RulesInForce rules;
    private final Memory memory;

    Judging(RulesInForce rules, Memory memory) {
        this.rules = rules;
        this.memory = memory;
    }

    /** Recalls what the subjects may ask for, lets decide, and keeps what was counted; in the current transaction. */
    public <T> Uni<T> judge(List<Matter> matters, Instant now, Function<Recollection, Uni<T>> deciding) {
        return memory.recall(matters, occurrences(matters, now))
                .flatMap(recalled -> deciding.apply(recalled).call(() -> memory.keep(recalled)));
    }

    /** The next decision on a subject. */
    public Decision decision(Matter matter, History known, Recollection recalled, Instant now) {
        var counted = new Counted(recalled);
        return decision(matter, rules.decide(matter, now, counted), turn(matter, known), counted, now);
    }

    /** The next decision on a subject that does not belong where it is: what would file it there again is passed over. */
    public Decision decisionLeaving(String folder, Matter matter, History known, Recollection recalled, Instant now) {
        var counted = new Counted(recalled);
        var verdict = rules.decideLeaving(folder, matter, now, counted);
        return decision(matter, verdict, turn(matter, known).on(Basis.SECOND_LOOK), counted, now);
    }

    private static Turn turn(Matter matter, History known) {
        return known.next(matter.subject().index(), matter.message().revisionOrFirst());
    }

    private Decision decision(Matter matter, Verdict verdict, Turn turn, Counted counted, Instant now) {
        var decision = new Decision(matter, verdict, turn, rules.version(), now);
        decision.ticket().ifPresent(ticket -> counted.settle(matter, ticket, decision.opens(), now));
        return decision;
    }

    /** What is remembered, to be looked at only. */
    public Uni<Recollection> look(List<Matter> matters, Instant now) {
        return memory.look(matters, occurrences(matters, now));
    }

    private List<Occurrence> occurrences(List<Matter> matters, Instant now) {
        return matters.stream()
                .flatMap(matter -> rules.occurrences(matter, now).stream())
                .toList();
    }
}
