package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.ticket.timeline.Happening;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a message does to the ticket that it comes to (P1, P8, P10). */
class JoiningTicketTest {

    private static final Instant LATER = TicketFixture.NOW.plusSeconds(3600);

    private final Ticket ticket =
            TicketFixture.opened(TicketFixture.malfunction(1, 1), 1).ticket();

    @Test
    void aMessageIsCountedAndToldAndLeavesANewTicketNew() {
        var added = ticket.join(TicketFixture.reply(ticket, "human", LATER), "triage", LATER);

        assertThat(added.sequence()).isEqualTo(2);
        assertThat(ticket.sequence()).isEqualTo(2);
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.changedAt()).isEqualTo(LATER);
        assertThat(ChangeEntries.of(added).what()).isEqualTo(Happening.MESSAGE_ADDED);
        assertThat(ChangeEntries.of(added).words().text())
                .isEqualTo("Message from Camille Martin: Re: Export refuses to start");
    }

    @Test
    void whatAMachineReportedIsClosedWhenItHasPassedAndNobodyTouchedIt() {
        var closed = ticket.resolve("the backup succeeded", null, "triage", LATER);

        assertThat(closed).map(TicketChange.Closed::sequence).contains(2);
        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.closedAt()).isEqualTo(LATER);
        assertThat(ticket.outcome()).isEqualTo(Outcome.RESOLVED_BY_ITSELF);
    }

    @Test
    void whatIsClosedIsNotResolvedAgain() {
        ticket.resolve("the backup succeeded", null, "triage", LATER);

        assertThat(ticket.resolve("the backup succeeded", null, "triage", LATER))
                .isEmpty();
    }

    @Test
    void aPersonsMessageReopensAClosedTicket() {
        ticket.resolve("the backup succeeded", null, "triage", LATER);

        var added = ticket.join(TicketFixture.reply(ticket, "human", LATER), "triage", LATER);

        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.closedAt()).isNull();
        assertThat(ticket.outcome()).isNull();
        assertThat(ChangeEntries.of(added).what()).isEqualTo(Happening.REOPENED);
        assertThat(ChangeEntries.of(added).words().why()).isEqualTo("Status open, before closed.");
    }

    @Test
    void anAutomaticReplyLeavesAClosedTicketClosedAndIsForTheDeskOnly() {
        ticket.resolve("the backup succeeded", null, "triage", LATER);

        var added = ticket.join(TicketFixture.reply(ticket, "automatic", LATER), "triage", LATER);

        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(ticket.closedAt()).isEqualTo(LATER);
        var words = ChangeEntries.of(added).words();
        assertThat(words.deskOnly()).isTrue();
        assertThat(words.text()).startsWith("Automatic message from ");
    }

    @Test
    void aDeliveryFailureIsCalledOne() {
        var added = ticket.join(TicketFixture.reply(ticket, "bounce", LATER), "triage", LATER);

        assertThat(ChangeEntries.of(added).words().text()).startsWith("Delivery failure");
    }

    @Test
    void aSubjectAnsweredOnThePhoneIsClosedAsItOpensAndSaysByWhom() {
        var opening = TicketFixture.answered(TicketFixture.question(1, 1), "Menu File, Print.", "Anna");

        var opened = new OpenedTickets(List.of(TicketFixture.opened(opening, 1)));

        var answered = opened.tickets().get(0);
        assertThat(answered.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(answered.outcome()).isEqualTo(Outcome.ANSWERED_BY_PHONE);
        assertThat(opened.events())
                .extracting(event -> event.type())
                .containsExactly("guichet.ticket.opened.v1", "guichet.ticket.closed.v1");
        var last = opened.entries().get(opened.entries().size() - 1);
        assertThat(last.what()).isEqualTo(Happening.CLOSED);
        assertThat(last.author().who()).isEqualTo("Anna");
        assertThat(last.words().text()).isEqualTo("Answered by phone: Menu File, Print.");
    }
}
