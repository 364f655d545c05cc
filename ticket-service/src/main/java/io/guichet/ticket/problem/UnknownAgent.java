package io.guichet.ticket.problem;

/** 422: a field names an agent who is not there. */
public final class UnknownAgent extends TicketProblem {

    private static final long serialVersionUID = 1;

    /** @param field that names the agent */
    public UnknownAgent(String field, String id) {
        super(
                422,
                "unknown-agent",
                "No such agent",
                "%s: no agent has the id \"%s\"; GET /agents lists them.".formatted(field, id));
        with("field", field);
    }
}
