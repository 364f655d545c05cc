package io.guichet.ticket.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffFileTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "b"})
    void theDesksThatComeWithGuichetHaveAStaffWithTwoLevelsAtLeast(String desk) throws IOException {
        var staff = read(Files.readString(Path.of("../deploy/desks", desk, StaffFile.NAME)));

        assertThat(staff.agents()).extracting(Agent::level).contains(1, 2);
        assertThat(staff.rotation()).isNotNull();
    }

    @Test
    void aDeskMayHaveNobodyYet() {
        assertThat(read("agents: []\n")).isEqualTo(read("whenAway: warn\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: one, name: One}                                                     | agents.yaml:3: agents[1].address: must be their own mail address
            {name: One, address: one@desk.example}                                   | agents.yaml:3: agents[1].id: must be lower-case letters
            {id: One, name: One, address: one@desk.example}                          | agents.yaml:3: agents[1].id: must be lower-case letters
            {id: one, name: One, address: one}                                       | agents.yaml:3: agents[1].address: must be a mail address
            {id: one, name: One, address: assistance@Desk.example}                   | agents.yaml:3: agents[1].address: must be the agent's own
            {id: one, name: One, address: ZERO@desk.example}                         | agents.yaml:2: agents[0]: zero@desk.example is the address of "one"
            {id: one, name: One, address: one@desk.example, standIn: one}            | agents.yaml:3: agents[1].standIn: must be somebody else
            {id: one, name: One, address: one@desk.example, standIn: two}            | agents.yaml:3: agents[1]: standIn: no agent has the id "two"
            {id: one, name: One, address: one@desk.example, level: 0}                | agents.yaml:3: agents[1].level: must be 1 at least
            {id: one, name: One, address: one@desk.example, queues: [Assistance]}    | agents.yaml:3: agents[1].queues[0]
            {id: one, name: One, address: one@desk.example, absent: true}            | agents.yaml:3: agents[1].absent: unknown field
            {id: zero, name: One, address: one@desk.example}                         | agents.yaml:3: agents[1].id: “zero” is taken by one above
            """)
    void anAgentThatIsWrittenWronglyIsRefusedWithTheLine(String agent, String message) {
        refused("agents:\n  - {id: zero, name: Zero, address: zero@desk.example}\n  - " + agent + "\n", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {id: support, name: S, lead: two}                                    | teams[0]: lead: no agent has the id "two"
            {id: support, name: S, members: [zero, two]}                         | teams[0]: members: no agent has the id "two"
            {id: support}                                                        | teams[0].name: must be the team's name
            """)
    void aTeamOfNobodyIsRefused(String team, String message) {
        refused("agents:\n  - {id: zero, name: Zero, address: zero@desk.example}\nteams:\n  - " + team + "\n", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {agents: [zero, two], since: 2026-11-23, days: 7}  | agents.yaml:3: rotation.agents[1]: “two” is none of the agents
            {agents: [], since: 2026-11-23, days: 7}           | rotation.agents: must name the agents
            {agents: [zero], since: soon, days: 7}             | rotation.since: “soon” is not a date
            {agents: [zero], since: 2026-11-23, days: 0}       | rotation.days: must be 1 day at least
            {agents: [zero], days: 7}                          | rotation.since: must be the day
            """)
    void aRotationThatNobodyCouldFollowIsRefused(String rotation, String message) {
        refused(
                "agents:\n  - {id: zero, name: Zero, address: zero@desk.example}\nrotation: " + rotation + "\n",
                message);
    }

    private static void refused(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(BrokenDeskFile.class).hasMessageContaining(message);
    }

    private static FirstStaff read(String yaml) {
        try (var validators = Validation.buildDefaultValidatorFactory()) {
            var file = new DeskFileReader(validators.getValidator()).read(StaffFile.NAME, yaml, StaffFile.class);
            return StaffFileReader.read(file, new SharedAddresses(Set.of("assistance@desk.example")));
        }
    }
}
