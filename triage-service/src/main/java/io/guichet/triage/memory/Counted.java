package io.guichet.triage.memory;

import io.guichet.triage.message.Matter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A recollection, for one subject: it also notes what the subject was counted in. */
public final class Counted implements Recollection {

    private final Recollection recollection;
    private final List<Occurrence> occurrences = new ArrayList<>();

    public Counted(Recollection recollection) {
        this.recollection = recollection;
    }

    @Override
    public Fact count(Occurrence occurrence) {
        occurrences.add(occurrence);
        return recollection.count(occurrence);
    }

    @Override
    public Map<String, Fact> known(Matter matter) {
        return recollection.known(matter);
    }

    @Override
    public void settled(Settled settled) {
        recollection.settled(settled);
    }

    /** The subject has its ticket, which opens for it or is there already. */
    public void settle(Matter matter, UUID ticket, boolean opens, Instant at) {
        settled(new Settled(matter, ticket, opens, List.copyOf(occurrences), at));
    }
}
