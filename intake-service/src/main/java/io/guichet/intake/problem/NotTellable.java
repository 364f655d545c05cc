package io.guichet.intake.problem;

/** 422: a name alone tells nobody apart, so it cannot be repeated safely. */
public final class NotTellable extends ContactProblem {

    private static final long serialVersionUID = 1;

    public NotTellable() {
        super(
                422,
                "not-tellable",
                "Who is it?",
                "externalId",
                "Nothing tells this person from others of the same name; an external id, an address, a number or an"
                        + " organization is expected.");
    }
}
