package io.guichet.ticket.problem;

/** 422: the caller has used this key before, for something else. */
public final class KeyReused extends TicketProblem {

    private static final long serialVersionUID = 1;

    public KeyReused() {
        super(
                422,
                "idempotency-key-reused",
                "The key was used for something else",
                "The header Idempotency-Key names an act that was done with another body or on another ticket; what is new needs a"
                        + " new key.");
        with("field", "Idempotency-Key");
    }
}
