package io.guichet.intake.problem;

/** 409: nothing can be changed any more about this draft note. */
public final class DraftClosed extends IntakeProblem {

    private static final long serialVersionUID = 1;

    /** @param state completed, discarded */
    public DraftClosed(String state) {
        super(
                409,
                "draft-closed",
                "The draft is closed",
                "This draft note has been " + state
                        + "; hand in what is still to be said as a note of its own (POST /phone-notes).");
        with("state", state);
    }
}
