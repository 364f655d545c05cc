package io.guichet.ticket.problem;

import io.guichet.chassis.problem.Problem;

/** Everything that this service refuses by rules of its own. */
public abstract sealed class TicketProblem extends Problem
        permits AlreadySettled,
                IllegalMove,
                KeyReused,
                NothingSaved,
                NotYourAbsence,
                NotYours,
                PromiseFound,
                StaffConflict,
                StaffNotFound,
                ThingNotFound,
                TicketNotFound,
                Unacceptable,
                UnknownAgent {

    private static final long serialVersionUID = 1;

    TicketProblem(int status, String slug, String title, String detail) {
        super(status, slug, title, detail);
    }
}
