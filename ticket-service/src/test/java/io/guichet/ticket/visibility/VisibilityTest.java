package io.guichet.ticket.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.desk.BrokenDeskFile;
import io.guichet.chassis.desk.DeskFileReader;
import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.query.Where;
import jakarta.validation.Validation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final UUID ORGANIZATION = UUID.randomUUID();

    private final Visibility visibility = Visibility.of(
            List.of(
                    new Visibility.Grant(null, Set.of(), Set.of("assistance")),
                    new Visibility.Grant(2, Set.of(), Set.of("managed-services")),
                    new Visibility.Grant(null, Set.of("training"), Set.of("training"))),
            Set.of(ORGANIZATION));

    @Test
    void agentsSeeTheQueuesOfTheirLevelAndTeams() {
        assertThat(visibility.queues(agent(1, "support"))).containsExactly("assistance");
        assertThat(visibility.queues(agent(3, "support"))).containsExactlyInAnyOrder("assistance", "managed-services");
        assertThat(visibility.queues(agent(1, "training"))).containsExactlyInAnyOrder("assistance", "training");
    }

    @Test
    void managersAndMachinesSeeAllQueues() {
        assertThat(visibility.queues(caller(Roles.MANAGER))).isNull();
        assertThat(visibility.queues(caller(Roles.SYSTEM))).isNull();
    }

    @Test
    void withoutTheSettingEveryAgentSeesAllQueues() {
        assertThat(Visibility.open().queues(agent(1, "support"))).isNull();
    }

    @Test
    void clientsSeeAddressesWhereTheDeskSaysSo() {
        assertThat(Viewer.of(client(ORGANIZATION), visibility).address("a@example.org"))
                .isEqualTo("a@example.org");
        assertThat(Viewer.of(client(UUID.randomUUID()), visibility).address("a@example.org"))
                .isNull();
        assertThat(Viewer.of(client(ORGANIZATION), visibility).deskOnly("rule")).isNull();
    }

    @Test
    void aQueryIsConfinedToTheQueuesThatAreSeen() {
        var viewer = Viewer.of(agent(1, "support"), visibility);

        assertThat(viewer.restrict(new Where()).text()).contains("t.queue = any($1)");
    }

    @Test
    void aGrantWithoutQueuesStopsTheService() {
        var validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        Assertions.assertThatThrownBy(() -> new DeskFileReader(validator)
                        .read("desk.yaml", "visibility:\n  - {level: 2}\n", Visibility.Settings.class))
                .isInstanceOf(BrokenDeskFile.class)
                .hasMessageContaining("desk.yaml:2")
                .hasMessageContaining("must name the queues that are seen");
    }

    private static Caller agent(int level, String team) {
        return new Caller("alix", Set.of(Roles.AGENT), null, level, Set.of(team));
    }

    private static Caller caller(String role) {
        return new Caller("someone", Set.of(role), null, null, Set.of());
    }

    private static Caller client(UUID organization) {
        return new Caller("claire", Set.of(Roles.CLIENT), organization, null, Set.of());
    }
}
