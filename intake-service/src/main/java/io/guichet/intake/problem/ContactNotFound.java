package io.guichet.intake.problem;

import java.util.UUID;

/** 404: no contact has this id, or it is of another organization than the client. */
public final class ContactNotFound extends ContactProblem {

    private static final long serialVersionUID = 1;

    public ContactNotFound(UUID id) {
        super(404, "contact-not-found", "No such contact", "id", "No contact has the id " + id + ".");
    }
}
