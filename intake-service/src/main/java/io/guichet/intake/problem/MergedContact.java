package io.guichet.intake.problem;

import java.util.UUID;

/** 409: the contact turned out to be another, which is the one to change. */
public final class MergedContact extends ContactProblem {

    private static final long serialVersionUID = 1;

    public MergedContact(UUID id, UUID mergedInto) {
        super(
                409,
                "contact-merged",
                "Merged into another",
                "id",
                "The contact " + id + " was merged into the contact " + mergedInto
                        + "; change that one. If a master still lists both, merge them there too.");
        with("mergedInto", mergedInto);
    }
}
