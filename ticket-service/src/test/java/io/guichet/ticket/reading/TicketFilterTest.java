package io.guichet.ticket.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guichet.chassis.identity.Caller;
import io.guichet.chassis.identity.Roles;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.visibility.Viewer;
import io.guichet.ticket.visibility.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketFilterTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Viewer AGENT = viewer(Roles.AGENT);
    private static final Viewer CLIENT = viewer(Roles.CLIENT);

    @Test
    void whatIsNotAskedForDoesNotRestrict() {
        assertThat(filter(AGENT, asked -> {}).where(AGENT, NOW).text()).isEmpty();
    }

    @Test
    void aClientIsAlwaysConfinedToTheirOrganization() {
        assertThat(filter(CLIENT, asked -> {}).where(CLIENT, NOW).text())
                .isEqualTo(" where t.contact_organization_id = $1");
    }

    @Test
    void aClientDoesNotAskAfterWhatIsTheDesksOwn() {
        assertThatThrownBy(() -> filter(CLIENT, asked -> asked.overdue = "true"))
                .hasMessageStartingWith("overdue:");
        assertThatThrownBy(() -> filter(CLIENT, asked -> asked.level = "1")).hasMessageStartingWith("level:");
        assertThatThrownBy(() -> filter(CLIENT, asked -> asked.label = List.of("manager")))
                .hasMessageStartingWith("label:");
    }

    @Test
    void aClientFindsByWhatTheyMayRead() {
        Consumer<TicketParameters> words = asked -> asked.q = "export";

        assertThat(filter(CLIENT, words).where(CLIENT, NOW).text())
                .contains("s.words @@")
                .doesNotContain("s.desk");
        assertThat(filter(AGENT, words).where(AGENT, NOW).text()).contains("s.desk @@");
    }

    @Test
    void anUnknownStatusIsRefusedWithTheStatusesThereAre() {
        assertThatThrownBy(() -> filter(AGENT, asked -> asked.status = List.of("done")))
                .isInstanceOf(InvalidRequest.class)
                .hasMessage(
                        "status: must be one of new, open, waiting-for-customer, waiting-for-validation, handed-off,"
                                + " closed, closed-pending, merged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\u0000b", "a\nb"})
    void whatCanBeNoQueueIsRefused(String queue) {
        assertThatThrownBy(() -> filter(AGENT, asked -> asked.queue = List.of(queue)))
                .isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "0199aa10-0000-7000-8000-0000000000aa0", "message"})
    void whatIsNoUuidIsNoMessage(String message) {
        assertThatThrownBy(() -> filter(AGENT, asked -> asked.message = message))
                .isInstanceOf(InvalidRequest.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-11-20", "+999999999-01-01T00:00:00Z", "0000-01-01T00:00:00Z"})
    void whatIsNoTimeIsRefused(String time) {
        assertThatThrownBy(() -> filter(AGENT, asked -> asked.openedFrom = time))
                .hasMessageContaining("RFC 3339");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var place = new TicketPlace(TicketOrder.OPENED, 2, NOW, "2026-000001");

        assertThat(TicketPlace.read(place.text(), TicketOrder.OPENED)).isEqualTo(place);
        assertThatThrownBy(() -> TicketPlace.read(place.text(), TicketOrder.URGENCY))
                .isInstanceOf(InvalidRequest.class);
    }

    private static TicketFilter filter(Viewer viewer, Consumer<TicketParameters> asking) {
        var asked = new TicketParameters();
        asking.accept(asked);
        return TicketFilter.read(asked, viewer);
    }

    private static Viewer viewer(String role) {
        return Viewer.of(new Caller("someone", Set.of(role), UUID.randomUUID(), null, Set.of()), Visibility.open());
    }
}
