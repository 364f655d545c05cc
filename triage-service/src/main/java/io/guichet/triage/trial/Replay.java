package io.guichet.triage.trial;

import io.guichet.triage.counting.Counter;
import io.guichet.triage.counting.Counters.Key;
import io.guichet.triage.memory.Fact;
import io.guichet.triage.memory.Occurrence;
import io.guichet.triage.memory.Recollection;
import io.guichet.triage.memory.Settled;
import java.util.HashMap;
import java.util.Map;

/** Counts from nothing, in memory alone: what rules would have remembered of a period. A ticket that opens stays open. */
final class Replay implements Recollection {

    private final Map<Key, Counter> counters = new HashMap<>();

    @Override
    public Fact count(Occurrence occurrence) {
        return counter(occurrence).count(occurrence, true);
    }

    @Override
    public void settled(Settled settled) {
        if (settled.opens()) {
            settled.counted().stream()
                    .map(this::counter)
                    .filter(counter -> counter.ticket() == null)
                    .forEach(counter -> counter.opened(settled.ticket(), settled.at()));
        }
    }

    private Counter counter(Occurrence occurrence) {
        return counters.computeIfAbsent(Key.of(occurrence), Counter::unused);
    }
}
