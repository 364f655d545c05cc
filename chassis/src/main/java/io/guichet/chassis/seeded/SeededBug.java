package io.guichet.chassis.seeded;

/**
 * Bugs that break a promise on purpose, so that the proof can show that it would find them. For tests alone: none is active unless
 * the environment variable {@code GUICHET_SEEDED_BUG} names it when the process starts.
 */
public enum SeededBug {
    /** Every event is taken as new, also one that has taken effect already. */
    INBOX_OFF,
    /** The relay marks rows as sent before Kafka has acknowledged them. */
    MARKED_BEFORE_SENT,
    /** The relay goes on from the highest id it has seen, and so passes over what commits late. */
    CURSOR_RELAY,
    /** Events are sent from inside the transaction that may still roll back. */
    EMITTER_IN_TRANSACTION,
    /** What is handed in again under the same key is taken as new. */
    IDEMPOTENCY_OFF,
    /** A mail of which nobody knows whether it went out is simply sent again. */
    DOUBT_RESENT;

    private final boolean active = name().equals(System.getenv("GUICHET_SEEDED_BUG"));

    /** Whether this process has it. */
    public boolean isActive() {
        return active;
    }
}
