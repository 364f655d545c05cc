package io.guichet.triage.memory;

/** What an occurrence says. */
public enum Signal {
    /** It happened; all that {@link Remembers.Repeated} and {@link Remembers.Grouped} ask. What is {@link Remembers.Awaited} waits. */
    SEEN,
    FAILED,
    /** It is well again, or confirmed. */
    SUCCEEDED
}
