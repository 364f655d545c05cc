package io.guichet.triage.rules;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.problem.Problem;

/** 422: a rule file with an error; what is in force stays. */
public final class RulesRefused extends Problem {

    private static final long serialVersionUID = 1;

    RulesRefused(BrokenDeskFile cause, String inForce) {
        super(422, "rules-refused", "The rules are refused", String.valueOf(cause.getMessage()));
        with("inForce", inForce);
    }
}
