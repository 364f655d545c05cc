package io.guichet.intake.problem;

import java.util.UUID;

/** 422: only somebody who belongs to an organization speaks for it (P38). */
public final class NoReferent extends ContactProblem {

    private static final long serialVersionUID = 1;

    public NoReferent(UUID contact) {
        super(
                422,
                "no-referent",
                "Not of this organization",
                "referents",
                "The contact " + contact
                        + " does not belong to this organization; its referents are contacts of its own. Set the contact's"
                        + " organization first.");
        with("contact", contact);
    }
}
