package io.guichet.ticket.problem;

/** 403: the caller may see the ticket, and may not do that to it. */
public final class NotYours extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** Says who may. */
    public NotYours(String who) {
        super(403, "forbidden", "Not allowed", "This is for %s.".formatted(who));
    }
}
