package io.guichet.intake.problem;

/** 422: several organizations have this name. */
public final class AmbiguousOrganization extends ContactProblem {

    private static final long serialVersionUID = 1;

    public AmbiguousOrganization(String name) {
        super(
                422,
                "ambiguous-organization",
                "Which organization?",
                "organization",
                "Several organizations are named “" + name + "”; say which one is meant by its id or its master's id.");
    }
}
