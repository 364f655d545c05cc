package io.guichet.triage.intake;

import io.guichet.triage.decision.Decision;
import io.guichet.triage.decision.History;
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
        return decision(matter, known, recalled, now, counted -> rules.decide(matter, now, counted));
    }

    /** The next decision on a subject that does not belong where it is: what would file it there again is passed over. */
    public Decision decisionLeaving(String folder, Matter matter, History known, Recollection recalled, Instant now) {
        return decision(matter, known, recalled, now, counted -> rules.decideLeaving(folder, matter, now, counted));
    }

    private Decision decision(
            Matter matter,
            History known,
            Recollection recalled,
            Instant now,
            Function<Recollection, Verdict> rulesSay) {
        var counted = new Counted(recalled);
        var turn = known.next(matter.subject().index(), matter.message().revisionOrFirst());
        var decision = new Decision(matter, rulesSay.apply(counted), turn, rules.version(), now);
        decision.ticket().ifPresent(ticket -> counted.settle(matter, ticket, decision.opens(), now));
        return decision;
    }

    private List<Occurrence> occurrences(List<Matter> matters, Instant now) {
        return matters.stream()
                .flatMap(matter -> rules.occurrences(matter, now).stream())
                .toList();
    }
}
