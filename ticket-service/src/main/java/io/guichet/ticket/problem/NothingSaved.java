package io.guichet.ticket.problem;

/** 404: what an agent would have saved is not there, or is not the caller's to see. */
public final class NothingSaved extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** @param what such as {@code draft of yours for this ticket} */
    public NothingSaved(String what) {
        super(404, "nothing-saved", "Nothing saved", "There is no %s.".formatted(what));
    }
}
