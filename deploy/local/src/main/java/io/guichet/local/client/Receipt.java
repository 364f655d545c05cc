package io.guichet.local.client;

/**
 * Intake's answer to a message.
 *
 * @param message its id; empty if it was refused
 * @param subjects how many it has
 * @param refusal status and problem; empty if it was taken
 */
public record Receipt(String message, int subjects, String refusal) {

    static Receipt taken(String message, int subjects) {
        return new Receipt(message, subjects, "");
    }

    static Receipt refused(String problem) {
        return new Receipt("", 0, problem);
    }

    /** Whether it is stored. */
    public boolean isTaken() {
        return refusal.isEmpty();
    }
}
