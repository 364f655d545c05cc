package io.guichet.triage.memory;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where it is kept what rules remember. Both steps belong to the transaction of the decisions. */
public interface Memory {

    /** What is known of the keys that the occurrences name; none of them is counted yet. */
    Uni<Recollection> recall(List<Occurrence> occurrences);

    /** Writes what was counted. */
    Uni<Void> keep(Recollection recollection);
}
