package io.guichet.ticket.problem;

import java.time.Instant;
import java.util.List;

/** 409: what is asked does not go with the staff as it is. */
public final class StaffConflict extends TicketProblem {

    private static final long serialVersionUID = 1;

    private StaffConflict(String slug, String title, String detail) {
        super(409, slug, title, detail);
    }

    /** @param what an agent or a team */
    public static StaffConflict alreadyThere(String what, String id) {
        return new StaffConflict(
                "already-there",
                "Already there",
                "There is %s with the id \"%s\" already; change it with PUT.".formatted(what, id));
    }

    public static StaffConflict addressTaken(String address, String agent) {
        return new StaffConflict(
                "address-taken",
                "The address is another's",
                "%s is the address of \"%s\"; each agent needs their own.".formatted(address, agent));
    }

    /** @param needed for what the agent is needed, each in words */
    public static StaffConflict stillNeeded(String agent, List<String> needed) {
        return new StaffConflict(
                "still-needed",
                "Still needed",
                "\"%s\" is %s. Put somebody else there first.".formatted(agent, String.join(", ", needed)));
    }

    public static StaffConflict turnsOverlap(String agent, Instant from, Instant until) {
        return new StaffConflict(
                "turns-overlap",
                "Somebody has the duty then",
                "\"%s\" has the duty from %s until %s; change or delete that turn first."
                        .formatted(agent, from, until));
    }

    /** @param circle ids of agents, the first one also at the end */
    public static StaffConflict standInCircle(List<String> circle) {
        return new StaffConflict(
                "stand-in-circle",
                "Nobody would be there",
                "These agents stand in for each other while all of them are away: %s. Name somebody else as stand-in."
                        .formatted(String.join(" → ", circle)));
    }
}
