package io.guichet.ticket.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Agents who work together.
 *
 * @param id as in the claim {@code teams} of a token
 * @param lead id of the agent who leads it
 * @param members ids of agents
 */
public record Team(
        String id, int version, String name, @Nullable String lead, List<String> members) {

    /** Copies the list. */
    public Team {
        members = List.copyOf(members);
    }

    Team replaced(Team given) {
        return new Team(id, version + 1, given.name, given.lead, given.members);
    }

    boolean names(String agent) {
        return agent.equals(lead) || members.contains(agent);
    }
}
