package io.guichet.ticket.staff;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.problem.StaffConflict;
import io.guichet.ticket.problem.TicketProblem;
import io.guichet.ticket.problem.UnknownAgent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be true of agents, teams and turns, each by itself and together. */
final class StaffRules {

    private static final int MOST_ABSENCES = 50;

    private StaffRules() {}

    /**
     * An agent among the others.
     *
     * @throws TicketProblem if their address is another's, their stand-in is nobody, or nobody would be there
     */
    static void check(Agent agent, Directory others) {
        checkKnown("standIn", agent.standIn(), others.with(agent));
        if (agent.id().equals(agent.standIn())) {
            throw new InvalidRequest("standIn", "must be somebody else");
        }
        others.all().stream()
                .filter(other -> !other.id().equals(agent.id()))
                .filter(other -> other.address().equalsIgnoreCase(agent.address()))
                .findFirst()
                .ifPresent(other -> {
                    throw StaffConflict.addressTaken(agent.address(), other.id());
                });
        var circle = others.with(agent).circle();
        if (!circle.isEmpty()) {
            throw StaffConflict.standInCircle(circle);
        }
    }

    /** P5: nobody has a shared address for themselves. */
    static void checkPersonal(Agent agent, SharedAddresses shared) {
        if (shared.has(agent.address())) {
            throw new InvalidRequest(
                    "address", "must be the agent's own; %s is shared by the desk".formatted(agent.address()));
        }
    }

    /**
     * The absences in their order.
     *
     * @throws InvalidRequest if one ends before it begins, two overlap, or there are too many
     */
    static List<Absence> absences(List<Absence> announced, String agent) {
        if (announced.size() > MOST_ABSENCES) {
            throw new InvalidRequest("absences", "may be at most " + MOST_ABSENCES);
        }
        var sorted =
                announced.stream().sorted(Comparator.comparing(Absence::from)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            var absence = sorted.get(i);
            if (!absence.ends()) {
                throw new InvalidRequest(
                        "absences", "the one from %s must end after it begins".formatted(absence.from()));
            }
            if (i > 0 && sorted.get(i - 1).overlaps(absence)) {
                throw new InvalidRequest(
                        "absences", "the one from %s begins before the one before it ends".formatted(absence.from()));
            }
            if (agent.equals(absence.standIn())) {
                throw new InvalidRequest("absences", "the stand-in must be somebody else");
            }
        }
        return sorted;
    }

    static void checkKnown(String field, @Nullable String id, Directory directory) {
        if (id != null && !directory.has(id)) {
            throw new UnknownAgent(field, id);
        }
    }

    static void check(Team team, Directory directory) {
        checkKnown("lead", team.lead(), directory);
        team.members().forEach(member -> checkKnown("members", member, directory));
    }

    static void check(Turn turn, Roster roster, Directory directory) {
        checkKnown("agent", turn.agent(), directory);
        roster.inTheWayOf(turn).ifPresent(other -> {
            throw StaffConflict.turnsOverlap(other.agent(), other.from(), other.until());
        });
    }

    /** @throws StaffConflict when somebody or something still counts on the agent */
    static void checkNotNeeded(Agent agent, Directory directory, List<Team> teams, Roster roster, Instant now) {
        var needed = new ArrayList<String>();
        directory.all().stream()
                .filter(other -> countsOn(other, agent.id()))
                .forEach(other -> needed.add("the stand-in of \"" + other.id() + "\""));
        teams.stream()
                .filter(team -> team.names(agent.id()))
                .forEach(team -> needed.add("in team \"" + team.id() + "\""));
        if (roster.needs(agent.id(), now)) {
            needed.add("on the roster");
        }
        if (!needed.isEmpty()) {
            throw StaffConflict.stillNeeded(agent.id(), needed);
        }
    }

    private static boolean countsOn(Agent other, String id) {
        return id.equals(other.standIn())
                || other.absences().stream().anyMatch(absence -> id.equals(absence.standIn()));
    }
}
