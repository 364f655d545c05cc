package io.guichet.triage.memory;

import io.guichet.triage.message.Matter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was known when a subject was decided. What was not recorded then is asked of another recollection.
 *
 * @param facts by name, as the decision recorded them
 * @param others memories of which the record says nothing, for they count otherwise now
 * @param otherwise counts every occurrence, so that it is complete where it is asked
 */
public record Recorded(Map<String, Fact> facts, Set<String> others, Recollection otherwise) implements Recollection {

    @Override
    public Fact count(Occurrence occurrence) {
        var counted = otherwise.count(occurrence);
        var memory = occurrence.memory();
        return others.contains(memory) ? counted : facts.getOrDefault(memory, counted);
    }

    @Override
    public Map<String, Fact> known(Matter matter) {
        var known = new HashMap<>(facts);
        known.keySet().retainAll(BuiltIn.NAMES);
        return known;
    }

    @Override
    public void settled(Settled settled) {
        otherwise.settled(settled);
    }
}
