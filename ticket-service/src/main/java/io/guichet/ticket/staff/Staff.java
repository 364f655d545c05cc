package io.guichet.ticket.staff;

import io.guichet.ticket.problem.UnknownAgent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who works at the desk, for the acts on tickets: in the caller's session. */
@ApplicationScoped
public class Staff {

    private final Agents agents;
    private final DeskStaff desk;

    Staff(Agents agents, DeskStaff desk) {
        this.agents = agents;
        this.desk = desk;
    }

    /** The agent of an id, such as the caller's. */
    public Uni<Optional<Agent>> find(String id) {
        return agents.find(id);
    }

    /**
     * The agent that a field of a request names.
     *
     * @throws UnknownAgent (as the Uni's failure) when there is none
     */
    public Uni<Agent> require(String field, String id) {
        return agents.find(id).map(found -> found.orElseThrow(() -> new UnknownAgent(field, id)));
    }

    /** The level that an escalation from this one goes to: the next that has agents (P20); empty if there is none. */
    public Uni<Optional<Integer>> nextLevel(int level) {
        return agents.levelAbove(level);
    }

    /**
     * Who gets a ticket that is assigned to an agent: they themselves; their stand-in when they are away and the desk's setting says
     * so and one is there.
     *
     * @throws UnknownAgent (as the Uni's failure) when a field of a request names nobody
     */
    public Uni<Assignee> assignee(String field, String id, Instant now) {
        return agents.all().map(directory -> {
            var asked = directory.find(id).orElseThrow(() -> new UnknownAgent(field, id));
            var present = directory.present(id, now).orElse(asked);
            return Assignee.of(asked, present, desk.whenAway(), now);
        });
    }

    /**
     * Who gets a ticket.
     *
     * @param instead who was asked for, if that is somebody else
     * @param warning for whoever assigns; null: there is nothing to say
     */
    public record Assignee(
            Agent agent, @Nullable Agent instead, @Nullable String warning) {

        // P6
        static Assignee of(Agent asked, Agent present, WhenAway setting, Instant now) {
            if (!asked.isAbsent(now)) {
                return new Assignee(asked, null, null);
            }
            if (setting == WhenAway.STAND_IN && !present.equals(asked)) {
                return new Assignee(
                        present, asked, "%s is away; %s stands in.".formatted(asked.name(), present.name()));
            }
            return new Assignee(
                    asked,
                    null,
                    present.equals(asked)
                            ? "%s is away, and nobody stands in.".formatted(asked.name())
                            : "%s is away; %s would stand in.".formatted(asked.name(), present.name()));
        }
    }
}
