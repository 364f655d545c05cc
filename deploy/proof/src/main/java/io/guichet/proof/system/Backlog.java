package io.guichet.proof.system;

/**
 * What waits inside the system at one moment.
 *
 * @param outboxRows events that no relay has sent yet, all services together
 * @param mails notifications that are pending or under way
 * @param lag records that no consumer has committed yet, all groups together; commits come some seconds late
 */
public record Backlog(long outboxRows, long mails, long lag) {

    /** Whether nothing waits. */
    public boolean isEmpty() {
        return outboxRows == 0 && mails == 0 && lag == 0;
    }
}
