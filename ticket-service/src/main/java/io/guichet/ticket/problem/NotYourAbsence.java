package io.guichet.ticket.problem;

/** 403: an agent announces their own absences, the manager everybody's (P6). */
public final class NotYourAbsence extends TicketProblem {

    private static final long serialVersionUID = 1;

    public NotYourAbsence(String agent) {
        super(
                403,
                "not-your-absence",
                "Not your absence",
                "Only \"%s\" and the manager may say when \"%s\" is away.".formatted(agent, agent));
    }
}
