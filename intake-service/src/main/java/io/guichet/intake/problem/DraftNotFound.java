package io.guichet.intake.problem;

import java.util.UUID;

/** 404: no draft note has this id. */
public final class DraftNotFound extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public DraftNotFound(UUID id) {
        super(404, "draft-not-found", "No such draft", "No draft note has the id " + id + ".");
    }
}
