package io.guichet.triage.memory;

import io.guichet.triage.message.Matter;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Where it is kept what rules remember. Both steps belong to the transaction of the decisions. */
public interface Memory {

    /**
     * What is known of the keys that the occurrences name, none of them counted yet, and of tickets that the subjects may belong to.
     * Whatever may be changed is locked until the transaction ends.
     */
    Uni<Recollection> recall(List<Matter> matters, List<Occurrence> occurrences);

    /** The same, to be looked at only: nothing is locked, and what is counted on it is never kept. */
    Uni<Recollection> look(List<Matter> matters, List<Occurrence> occurrences);

    /** Writes what was counted, and what became of tickets. */
    Uni<Void> keep(Recollection recollection);
}
