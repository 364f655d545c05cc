package io.guichet.intake.problem;

import java.util.UUID;

/** 410: what somebody sent was erased with all that was personal about them. */
public final class MessageErased extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public MessageErased(UUID id) {
        super(
                410,
                "message-erased",
                "Erased",
                "What came in as the message " + id + " has been erased with its sender's personal data.");
    }
}
