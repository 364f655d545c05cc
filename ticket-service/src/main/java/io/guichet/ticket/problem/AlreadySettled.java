package io.guichet.ticket.problem;

/** 409: what is to be settled is settled already. */
public final class AlreadySettled extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** @param what such as "The consultation is answered" */
    public AlreadySettled(String what) {
        super(409, "already-settled", "Settled already", what + "; read the ticket again to see how.");
    }
}
