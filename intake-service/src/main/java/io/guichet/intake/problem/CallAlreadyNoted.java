package io.guichet.intake.problem;

import java.util.UUID;

/** 409: a call has one note, and this one has its own already. */
public final class CallAlreadyNoted extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public CallAlreadyNoted(String callId, UUID messageId) {
        super(
                409,
                "call-already-noted",
                "The call has its note",
                "callId: the call " + callId + " has been noted as message " + messageId
                        + "; leave callId out if this note is about another call.");
        with("messageId", messageId);
    }
}
