package io.guichet.ticket.staff;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFile;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.chassis.problem.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the desk's file to agents and teams that go together; an error names the line. */
final class StaffFileReader {

    private final DeskFile<StaffFile> file;
    private final SharedAddresses shared;

    private StaffFileReader(DeskFile<StaffFile> file, SharedAddresses shared) {
        this.file = file;
        this.shared = shared;
    }

    /** @throws BrokenDeskFile if anything is wrong */
    static FirstStaff read(DeskFile<StaffFile> file, SharedAddresses shared) {
        return new StaffFileReader(file, shared).read();
    }

    private FirstStaff read() {
        var agents = agents();
        var directory = new Directory(agents);
        var teams = teams(directory);
        var rotation = file.content().rotation();
        if (rotation != null) {
            for (int i = 0; i < rotation.agents().size(); i++) {
                checkKnown("rotation.agents[" + i + "]", rotation.agents().get(i), directory);
            }
        }
        return new FirstStaff(agents, teams, rotation);
    }

    private List<Agent> agents() {
        var written = Objects.requireNonNullElse(file.content().agents(), List.<AgentInput>of());
        var agents = new ArrayList<Agent>();
        var ids = new HashSet<String>();
        for (int i = 0; i < written.size(); i++) {
            var place = "agents[" + i + "]";
            agents.add(written.get(i).agent(id(place, written.get(i).id(), ids)));
        }
        var directory = new Directory(agents);
        for (int i = 0; i < agents.size(); i++) {
            var agent = agents.get(i);
            at("agents[" + i + "]", () -> {
                StaffRules.checkPersonal(agent, shared);
                StaffRules.check(agent, directory);
            });
        }
        return agents;
    }

    private List<Team> teams(Directory directory) {
        var written = Objects.requireNonNullElse(file.content().teams(), List.<TeamInput>of());
        var teams = new ArrayList<Team>();
        var ids = new HashSet<String>();
        for (int i = 0; i < written.size(); i++) {
            var place = "teams[" + i + "]";
            var team = written.get(i).team(id(place, written.get(i).id(), ids));
            at(place, () -> StaffRules.check(team, directory));
            teams.add(team);
        }
        return teams;
    }

    private String id(String place, @Nullable String id, Set<String> taken) {
        if (id == null) {
            throw file.error(place + ".id", Slug.EXPECTED);
        }
        if (!taken.add(id)) {
            throw file.error(place + ".id", "“" + id + "” is taken by one above");
        }
        return id;
    }

    private void checkKnown(String place, String id, Directory directory) {
        if (!directory.has(id)) {
            throw file.error(place, "“" + id + "” is none of the agents");
        }
    }

    private void at(String place, Runnable check) {
        try {
            check.run();
        } catch (InvalidRequest invalid) {
            throw file.error(place + "." + invalid.field(), invalid.expectation());
        } catch (Problem problem) {
            throw file.error(place, String.valueOf(problem.getMessage()));
        }
    }
}
