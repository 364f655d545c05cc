package io.guichet.intake.problem;

/** 413: more bytes than this address takes. */
public final class TooLarge extends IntakeProblem {

    private static final long serialVersionUID = 1;

    /** @param limit what is taken, in words */
    public TooLarge(String limit) {
        super(413, "too-large", "Too large", "The body is too large; at most " + limit + " are taken.");
    }
}
