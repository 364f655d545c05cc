package io.guichet.intake.problem;

/** 422: the caller has used this key before, for something else. */
public final class IdempotencyKeyReused extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public IdempotencyKeyReused() {
        super(
                422,
                "idempotency-key-reused",
                "The key was used for another note",
                "The header Idempotency-Key names a note that was taken with another body; a new note needs a new key.");
        with("field", "Idempotency-Key");
    }
}
