package io.guichet.sla.policy;

import jakarta.persistence.EnumeratedValue;

/** What a deadline is about (P30, P31). */
public enum ClockName {
    /** From the opening of a ticket to its solution. */
    SOLUTION("solution");

    @EnumeratedValue
    private final String text;

    ClockName(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
