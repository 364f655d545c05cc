package io.guichet.intake.problem;

/** 503: what comes in cannot be kept at the moment; nothing of it is stored. */
public final class NoRoom extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public NoRoom() {
        super(
                503,
                "no-room",
                "No room at the moment",
                "The service cannot write its temporary files; nothing was stored. Send it again later, and tell the"
                        + " operator to look at the disk.");
    }
}
