package io.guichet.intake.problem;

/** 404: there is no such file, or none that the caller may see. */
public final class AttachmentNotFound extends IntakeProblem {

    private static final long serialVersionUID = 1;

    public AttachmentNotFound(String id) {
        super(404, "attachment-not-found", "No such attachment", "No attachment has the id " + id + " here.");
    }
}
