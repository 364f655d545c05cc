package io.guichet.intake.problem;

import java.util.UUID;

/** 409: the same person of the same organization, or an organization of the same name, is there. */
public final class AlreadyThere extends ContactProblem {

    private static final long serialVersionUID = 1;

    private AlreadyThere(String what, String field, String name, UUID id) {
        super(
                409,
                what + "-exists",
                "It is there already",
                field,
                "“" + name + "” is there already: the " + what + " " + id
                        + ". Change that one, or give both ids of their master (externalId) if they are not the same.");
        with(what, id);
    }

    public static AlreadyThere contact(String name, UUID id) {
        return new AlreadyThere("contact", "name", name, id);
    }

    public static AlreadyThere organization(String name, UUID id) {
        return new AlreadyThere("organization", "name", name, id);
    }
}
