package io.guichet.triage.memory;

/** What was fetched for a batch. Used by one thread, without I/O. */
public interface Recollection {

    /** Nothing is remembered; for explanations and trials. */
    Recollection EMPTY = occurrence -> Fact.NONE;

    /** Counts the occurrence, once per message, and says what is known with it. */
    Fact count(Occurrence occurrence);
}
