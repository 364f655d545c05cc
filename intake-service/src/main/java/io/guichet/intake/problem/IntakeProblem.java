package io.guichet.intake.problem;

import io.guichet.chassis.problem.Problem;

/** What this service refuses. Nothing is stored of what is refused. */
public abstract sealed class IntakeProblem extends Problem
        permits CallAlreadyNoted,
                DraftClosed,
                DraftNotFound,
                EmptyBody,
                IdempotencyKeyReused,
                MessageNotFound,
                TooLarge,
                UnknownMailbox {

    private static final long serialVersionUID = 1;

    IntakeProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }
}
