package io.guichet.intake.problem;

import java.util.UUID;

/** 404: no message has this id. */
public final class MessageNotFound extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public MessageNotFound(UUID id) {
        super(404, "message-not-found", "No such message", "No message has the id " + id + ".");
    }
}
