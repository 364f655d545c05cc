package io.guichet.intake.problem;

/** 422: the caller has used this key before, for something else. */
public final class IdempotencyKeyReused extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public IdempotencyKeyReused() {
        super(
                422,
                "idempotency-key-reused",
                "The key was used for something else",
                "The header Idempotency-Key names something that was taken with another body; what is new needs a new key.");
        with("field", "Idempotency-Key");
    }
}
