package io.guichet.triage.rules;

import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.message.Matter;
import io.guichet.triage.rules.Verdict.Suggestions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A desk's rules, checked and compiled: a pure function from a subject, and what is remembered, to a verdict. Immutable, shared by all
 * threads.
 *
 * @param version the first digits of the file's SHA-256, which is {@code hash}
 * @param rules in the order in which they are asked
 * @param index skips rules that cannot match
 * @param shadowed rules that can never matter
 * @param otherwise what becomes of a subject that no rule stops at
 * @param standing what holds whatever the rules say
 */
record RuleBook(
        String version,
        String hash,
        Places places,
        Names names,
        List<Rule> rules,
        RuleIndex index,
        List<Shadowed> shadowed,
        Effect otherwise,
        Standing standing) {

    /** The first rule that matches and stops decides; those before it that match add to it. */
    Verdict decide(Matter matter, Instant now, Recollection memory) {
        return decide(matter, now, memory, outcome -> true);
    }

    /** The same, but what would file it into that folder is passed over. */
    Verdict decideLeaving(String folder, Matter matter, Instant now, Recollection memory) {
        return decide(matter, now, memory, outcome -> !outcome.equals(new Outcome.File(folder)));
    }

    private Verdict decide(Matter matter, Instant now, Recollection memory, Predicate<Outcome> accepted) {
        var deciding = new Deciding(matter, now, this);
        deciding.know(memory.known(matter));
        var candidates = index.candidates(deciding.facts());
        for (var i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            var rule = rules.get(i);
            if (rule.condition().holds(deciding.facts())) {
                deciding.match(rule, memory);
                if (rule.stop()) {
                    var verdict = deciding.verdict(rule.name(), rule.effect());
                    if (accepted.test(verdict.outcome())) {
                        return verdict;
                    }
                }
            }
        }
        return deciding.verdict(null, otherwise);
    }

    /** What a subject may have to be remembered for: all that {@link #decide} can count, and perhaps more. */
    List<Occurrence> occurrences(Matter matter, Instant now) {
        var deciding = new Deciding(matter, now, this);
        var occurrences = new ArrayList<Occurrence>();
        var candidates = index.candidates(deciding.facts());
        for (var i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
            var rule = rules.get(i);
            // what asks for facts captures and remembers nothing, and may or may not stop
            if (!rule.condition().asksFacts() && rule.condition().holds(deciding.facts())) {
                deciding.match(rule, occurrence -> {
                    occurrences.add(occurrence);
                    return Fact.NONE;
                });
                if (rule.stop()) {
                    break;
                }
            }
        }
        return occurrences;
    }

    /** By name how each memory counts, in words that are the same for those that count the same. */
    Map<String, String> memories() {
        var memories = new HashMap<String, String>();
        for (var rule : rules) {
            rule.memories()
                    .forEach(each ->
                            memories.put(each.name(), rule.when() + " " + rule.captures() + " " + each.inWords()));
        }
        return memories;
    }

    /**
     * What becomes of something that falls due without a message: a failure past its grace time, silence (P10).
     *
     * @param memory its name
     * @param captures of the latest message; its texts alone can be named
     * @return nothing if there is no such memory (any more), or nothing falls due in it
     */
    Optional<Verdict> overdue(String memory, Map<String, String> captures) {
        for (var rule : rules) {
            for (var remembering : rule.memories()) {
                if (remembering.name().equals(memory) && remembering.overdue() != null) {
                    var facts = new Facts(names, captures);
                    var outcome = new Additions(places).outcome(remembering.overdue(), facts);
                    return Optional.of(new Verdict(rule.name(), outcome, captures, Suggestions.NONE, Map.of()));
                }
            }
        }
        return Optional.empty();
    }
}
