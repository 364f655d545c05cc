package io.guichet.sla.policy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.problem.Problem;

/** 422: policies with an error; what is in force stays. */
public final class PoliciesRefused extends Problem {
    private static final long serialVersionUID = 1;

    public PoliciesRefused(BrokenDeskFile cause, String inForce) {
        super(422, "policies-refused", "The policies are refused", String.valueOf(cause.getMessage()));
        with("inForce", inForce);
    }
}
