package io.guichet.chassis.seeded;

/**
 * Bugs that break a promise on purpose, so that the proof can show that it would find them. For tests alone: none is active unless
 * the environment variable {@code GUICHET_SEEDED_BUG} names it when the process starts.
 */
public enum SeededBug {
    /** Every event is taken as new, also one that has taken effect already. */
    INBOX_OFF,
    /** The relay marks rows as sent before Kafka has acknowledged them. */
    MARKED_BEFORE_SENT;

    private final boolean active = name().equals(System.getenv("GUICHET_SEEDED_BUG"));

    /** Whether this process has it. */
    public boolean isActive() {
        return active;
    }
}
