package io.guichet.sla.deadline;

import jakarta.persistence.EnumeratedValue;

/** Where a deadline stands. */
public enum DeadlineState {
    /** Not due yet. */
    RUNNING("running"),
    /** It came due while its clock was running. */
    MISSED("missed"),
    /** What it is about was done in time. */
    MET("met");

    @EnumeratedValue
    private final String text;

    DeadlineState(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
