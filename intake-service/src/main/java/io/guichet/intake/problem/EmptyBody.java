package io.guichet.intake.problem;

/** 400: a request that should carry a note or a mail carries nothing. */
public final class EmptyBody extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public EmptyBody(String expected) {
        super(400, "empty-body", "The body is empty", "The body is empty; it must hold " + expected + ".");
    }
}
