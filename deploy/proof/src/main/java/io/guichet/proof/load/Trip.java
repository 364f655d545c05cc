package io.guichet.proof.load;

import io.guichet.proof.input.Input;

/** What is known of one input on its way; times are those of {@link System#nanoTime()}, 0: not yet. */
final class Trip {
    private final String template;
    private final boolean customer;
    private final long due;
    private volatile String message = "";
    private volatile String failure = "";
    private volatile long answered;
    private volatile long readable;
    private volatile long acknowledged;

    /** @param due when it is meant to be sent */
    Trip(Input input, long due) {
        this.template = input.template();
        this.customer = input.customer();
        this.due = due;
    }

    void answered(String messageId, long at) {
        message = messageId;
        answered = at;
    }

    void readable(long at) {
        readable = at;
    }

    void failed(String why) {
        failure = why;
    }

    /** @return whether it was the first acknowledgement */
    synchronized boolean acknowledged(long at) {
        boolean first = acknowledged == 0;
        if (first) {
            acknowledged = at;
        }
        return first;
    }

    String template() {
        return template;
    }

    /** Whether an acknowledgement must come. */
    boolean isCustomers() {
        return customer;
    }

    long due() {
        return due;
    }

    /** Intake's id of it; empty before it was answered. */
    String message() {
        return message;
    }

    /** Why it was refused or has no answer; empty: nothing of the kind. */
    String failure() {
        return failure;
    }

    long answeredAt() {
        return answered;
    }

    /** Only of the few that were asked for. */
    long readableAt() {
        return readable;
    }

    long acknowledgedAt() {
        return acknowledged;
    }
}
