package io.guichet.sla.postponement;

import io.guichet.chassis.problem.Problem;

/** 409: what the deadline is about is done, or became pointless. */
public final class DeadlineEnded extends Problem {
    private static final long serialVersionUID = 1;

    DeadlineEnded(String state) {
        super(
                409,
                "deadline-ended",
                "The deadline has ended",
                "It is " + state + " and cannot be postponed; only one whose clock still runs or stands still can.");
    }
}
