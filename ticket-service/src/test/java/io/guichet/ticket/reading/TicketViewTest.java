package io.guichet.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.event.EventJson;
import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.Roles;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketFixture;
import io.guichet.ticket.problem.TicketNotFound;
import io.guichet.ticket.visibility.Viewer;
import io.guichet.ticket.visibility.Visibility;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketViewTest {

    private static final TicketView.Around NOTHING = new TicketView.Around(null, List.of(), List.of(), List.of());

    private final Ticket ticket =
            TicketFixture.opened(TicketFixture.malfunction(1, 1), 1).ticket();

    @Test
    void theDeskSeesEverything() {
        var json = EventJson.write(TicketView.of(ticket, NOTHING, viewer(Roles.AGENT, null)));

        assertThat(json)
                .contains("\"labels\":[\"manager\"]")
                .contains("\"level\":1")
                .contains("\"rule\":\"customers\"")
                .contains("caller@example.org");
    }

    @Test
    void aClientSeesNeitherLabelsNorLevelNorRuleNorAddresses() {
        var json = EventJson.write(TicketView.of(ticket, NOTHING, viewer(Roles.CLIENT, TicketFixture.ORGANIZATION)));

        assertThat(json).contains("\"number\":\"2026-000001\"").contains("\"name\":\"Camille Martin\"");
        assertThat(json)
                .doesNotContain(
                        "labels", "level", "rule", "decisionId", "customers", "3f9a01c2", "@example.org", "+33561");
    }

    @Test
    void aClientMaySeeTheTicketsOfTheirOrganization() {
        assertThat(viewer(Roles.CLIENT, TicketFixture.ORGANIZATION).see(ticket)).isSameAs(ticket);
    }

    @Test
    void toAnotherOrganizationATicketDoesNotExist() {
        var foreigner = viewer(Roles.CLIENT, UUID.randomUUID());

        assertThatThrownBy(() -> foreigner.see(ticket)).isInstanceOf(TicketNotFound.class);
    }

    @Test
    void toAClientWithoutOrganizationNoTicketExistsNotEvenOneWithoutOrganization() {
        var nobody = viewer(Roles.CLIENT, null);
        var malfunction = TicketFixture.malfunction(1, 1);
        var stray = TicketFixture.opened(
                        new Opening(
                                malfunction.ticketId(),
                                malfunction.origin(),
                                malfunction.subject(),
                                malfunction.place(),
                                new Opening.Correspondent(
                                        null, null, null, null, new Opening.Sent(null, null, List.of())),
                                null),
                        2)
                .ticket();

        assertThatThrownBy(() -> nobody.see(ticket)).isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> nobody.see(stray)).isInstanceOf(TicketNotFound.class);
    }

    private static Viewer viewer(String role, UUID organization) {
        return Viewer.of(new Caller("someone", Set.of(role), organization, null, Set.of()), Visibility.open());
    }
}
