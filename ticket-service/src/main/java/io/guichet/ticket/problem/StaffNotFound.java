package io.guichet.ticket.problem;

import java.util.UUID;

/** 404: no agent, team or turn has this id. */
public final class StaffNotFound extends TicketProblem {

    private static final long serialVersionUID = 1;

    private StaffNotFound(String slug, String title, String detail) {
        super(404, slug, title, detail);
    }

    public static StaffNotFound agent(String id) {
        return new StaffNotFound("agent-not-found", "No such agent", "No agent has the id \"%s\".".formatted(id));
    }

    public static StaffNotFound team(String id) {
        return new StaffNotFound("team-not-found", "No such team", "No team has the id \"%s\".".formatted(id));
    }

    public static StaffNotFound turn(UUID id) {
        return new StaffNotFound(
                "turn-not-found", "No such turn", "The roster has no turn with the id %s.".formatted(id));
    }
}
