package io.guichet.intake.problem;

import java.util.UUID;

/** 410: what was personal about a contact is no longer here. */
public final class ErasedContact extends ContactProblem {

    private static final long serialVersionUID = 1;

    public ErasedContact(UUID id) {
        super(
                410,
                "contact-erased",
                "Erased",
                "id",
                "What was personal about the contact " + id + " has been erased; nothing can be shown or changed.");
    }
}
