package io.guichet.ticket.problem;

/** 404: the ticket is there, and what is named of it is not. */
public final class ThingNotFound extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** @param what such as "consultation" */
    public ThingNotFound(String what, Object id) {
        super(404, "not-found-on-ticket", "Not on this ticket", "The ticket has no %s \"%s\".".formatted(what, id));
    }
}
