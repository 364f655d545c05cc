package io.guichet.triage.memory;

import io.guichet.triage.message.Matter;
import java.util.Map;

/** What was fetched for a batch. Used by one thread, without I/O. */
public interface Recollection {

    /** Nothing is remembered; for explanations and trials. */
    Recollection EMPTY = occurrence -> Fact.NONE;

    /** Counts the occurrence, once per message, and says what is known with it. */
    Fact count(Occurrence occurrence);

    /** What tickets say of a subject before any rule is asked, by the names of {@link BuiltIn}. */
    default Map<String, Fact> known(Matter matter) {
        return Map.of();
    }

    /** A subject got its ticket: the batch's next subjects find it. */
    default void settled(Settled settled) {
        // who remembers nothing has nothing to do
    }
}
