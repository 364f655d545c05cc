package io.guichet.sla.deadline;

import io.guichet.chassis.problem.Problem;

/** 404: no deadline has this id. */
public final class DeadlineNotFound extends Problem {
    private static final long serialVersionUID = 1;

    public DeadlineNotFound() {
        super(
                404,
                "deadline-not-found",
                "No such deadline",
                "No deadline has this id; GET /deadlines?ticket= lists those of a ticket with their ids.");
    }
}
