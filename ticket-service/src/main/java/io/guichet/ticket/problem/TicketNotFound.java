package io.guichet.ticket.problem;

/** 404: there is no such ticket, or it is not the caller's to see; which of the two is not told. */
public final class TicketNotFound extends TicketProblem {

    private static final long serialVersionUID = 1;

    public TicketNotFound(String number) {
        super(
                404,
                "ticket-not-found",
                "No such ticket",
                "There is no ticket \"%s\" that you may see. A ticket's number looks like 2026-000001."
                        .formatted(number));
    }
}
