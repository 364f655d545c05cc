package io.guichet.sla.deadline;

import io.guichet.chassis.problem.Problem;

/** 409: it stands as it was set, and cannot be reckoned anew. */
public final class DeadlineNotReckoned extends Problem {
    private static final long serialVersionUID = 1;

    public DeadlineNotReckoned() {
        super(
                409,
                "deadline-not-reckoned",
                "The deadline cannot be reckoned",
                "It stands as it was set: what happened to its ticket is not kept here, or no policy in force is for it any more."
                        + " Expected a deadline that follows its ticket.");
    }
}
