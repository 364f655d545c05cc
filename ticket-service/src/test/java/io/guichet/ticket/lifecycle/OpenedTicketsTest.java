package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.ticket.published.TicketOpened;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.TimelineEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenedTicketsTest {

    private final TicketChange.Opened first = TicketFixture.opened(TicketFixture.malfunction(1, 3), 1);
    private final TicketChange.Opened second = TicketFixture.opened(TicketFixture.question(2, 3), 2);
    private final TicketChange.Opened third = TicketFixture.opened(TicketFixture.question(3, 3), 3);

    @Test
    void subjectsOfOneMessageNameEachOtherInTheirEvents() {
        var events = new OpenedTickets(List.of(first, second, third)).events();

        assertThat(events)
                .extracting(event -> ((TicketOpened) event.body())
                        .siblings().stream().map(TicketOpened.Sibling::number).toList())
                .containsExactly(
                        List.of("2026-000002", "2026-000003"),
                        List.of("2026-000001", "2026-000003"),
                        List.of("2026-000001", "2026-000002"));
        assertThat(events)
                .extracting(event -> event.key())
                .containsExactly(
                        first.ticket().id().toString(),
                        second.ticket().id().toString(),
                        third.ticket().id().toString());
    }

    @Test
    void everyPairOfSiblingsIsLinkedInBothDirections() {
        var links = new OpenedTickets(List.of(first, second, third)).links();

        assertThat(links).hasSize(6).doesNotHaveDuplicates();
        assertThat(links).noneMatch(link -> link.ticketId().equals(link.otherId()));
    }

    @Test
    void aMessageWhoseSubjectsAreAllHereHasNothingEarlier() {
        assertThat(new OpenedTickets(List.of(first, second, third)).incompleteMessages())
                .isEmpty();
        assertThat(new OpenedTickets(List.of(first, third)).incompleteMessages())
                .containsExactly(TicketFixture.MESSAGE);
    }

    @Test
    void aSubjectThatIsReleasedLaterIsLinkedWithWhatItsMessageOpenedBefore() {
        var later = new OpenedTickets(List.of(third)).after(List.of(first.ticket(), second.ticket()));

        assertThat(later.links()).hasSize(4);
        assertThat(later.entries())
                .extracting(TimelineEntry::ticketId, TimelineEntry::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(third.ticket().id(), Happening.OPENED),
                        org.assertj.core.groups.Tuple.tuple(third.ticket().id(), Happening.LINKED),
                        org.assertj.core.groups.Tuple.tuple(first.ticket().id(), Happening.LINKED),
                        org.assertj.core.groups.Tuple.tuple(second.ticket().id(), Happening.LINKED));
    }

    @Test
    void ticketsOfAnEarlierTransactionAreNotInTheEvent() {
        var later = new OpenedTickets(List.of(third)).after(List.of(first.ticket(), second.ticket()));

        assertThat(((TicketOpened) later.events().get(0).body()).siblings()).isEmpty();
    }

    @Test
    void aTicketAloneIsLinkedWithNothing() {
        var alone = new OpenedTickets(List.of(TicketFixture.opened(TicketFixture.malfunction(1, 1), 1)));

        assertThat(alone.links()).isEmpty();
        assertThat(alone.entries()).extracting(TimelineEntry::what).containsExactly(Happening.OPENED);
    }

    @Test
    void anEventStaysInTheTraceOfWhatCausedIt() {
        var opening = TicketFixture.malfunction(1, 1);
        var traced = new Opening(
                opening.ticketId(),
                opening.origin(),
                opening.subject(),
                opening.place(),
                opening.from(),
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

        var event = new OpenedTickets(List.of(TicketFixture.opened(traced, 1)))
                .events()
                .get(0);

        assertThat(event.traceParent()).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
    }
}
