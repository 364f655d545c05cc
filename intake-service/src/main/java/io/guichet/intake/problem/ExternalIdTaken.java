package io.guichet.intake.problem;

import java.util.UUID;

/** 409: a master's id names one contact or organization. */
public final class ExternalIdTaken extends ContactProblem {

    private static final long serialVersionUID = 1;

    public ExternalIdTaken(String externalId, UUID holder) {
        super(
                409,
                "external-id-taken",
                "The external id is another's",
                "externalId",
                "The external id “" + externalId + "” belongs to " + holder + ", and it names one only.");
        with("holder", holder);
    }
}
