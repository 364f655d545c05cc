package io.guichet.intake.problem;

/** 422: the organization that is named is not here. */
public final class UnknownOrganization extends ContactProblem {

    private static final long serialVersionUID = 1;

    public UnknownOrganization(String reference) {
        super(
                422,
                "unknown-organization",
                "No such organization",
                "organization",
                "No organization has the id “" + reference
                        + "”; send the organization first, or its name beside it where one is taken.");
    }
}
