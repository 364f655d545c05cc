package io.guichet.ticket.problem;

import java.util.List;

/** 409: what is asked cannot be done to a ticket that stands where this one does. */
public final class IllegalMove extends TicketProblem {

    private static final long serialVersionUID = 1;

    /**
     * Names what can be done instead.
     *
     * @param legal acts, as the last part of their addresses
     */
    public IllegalMove(String number, String asked, String status, List<String> legal) {
        super(
                409,
                "illegal-move",
                "Not from there",
                "Ticket %s is %s, from where %s cannot be done; what can be: %s."
                        .formatted(number, status, asked, String.join(", ", legal)));
        with("status", status);
        with("legalMoves", legal);
    }
}
