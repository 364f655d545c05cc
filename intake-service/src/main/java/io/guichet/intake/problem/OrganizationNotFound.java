package io.guichet.intake.problem;

import java.util.UUID;

/** 404: no organization has this id, or it is not the one of the client. */
public final class OrganizationNotFound extends ContactProblem {

    private static final long serialVersionUID = 1;

    public OrganizationNotFound(UUID id) {
        super(404, "organization-not-found", "No such organization", "id", "No organization has the id " + id + ".");
    }
}
