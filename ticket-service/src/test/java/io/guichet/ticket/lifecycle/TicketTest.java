package io.guichet.ticket.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketTest {

    @Test
    void aTicketOpensAsNewOnLevelOneWithItsFirstEvent() {
        var ticket = TicketFixture.opened(TicketFixture.malfunction(1, 1), 7).ticket();

        assertThat(ticket.number()).isEqualTo("2026-000007");
        assertThat(ticket.status()).isEqualTo(TicketStatus.NEW);
        assertThat(ticket.level()).isEqualTo(1);
        assertThat(ticket.sequence()).isEqualTo(1);
        assertThat(ticket.queue()).isEqualTo("assistance");
        assertThat(ticket.labels()).containsExactly("manager");
        assertThat(ticket.openedAt()).isEqualTo(TicketFixture.NOW);
        assertThat(ticket.changedAt()).isEqualTo(TicketFixture.NOW);
    }

    @Test
    void theCallersAnswersGiveThePriority() {
        var ticket = TicketFixture.opened(TicketFixture.malfunction(1, 1), 1).ticket();

        assertThat(ticket.priority()).isEqualTo(Priority.HIGH);
    }

    @Test
    void aMailIsUnqualifiedWhateverItSays() {
        var unusable = new Subject("malfunction", false, Alternative.NONE, "Nothing works");

        var ticket = TicketFixture.opened(TicketFixture.mail(unusable), 1).ticket();

        assertThat(ticket.priority()).isEqualTo(Priority.UNQUALIFIED);
        assertThat(ticket.subject().usable()).isFalse();
    }

    @Test
    void siblingsComeFromOneMessageAndNoTicketIsItsOwnSibling() {
        var first = TicketFixture.opened(TicketFixture.malfunction(1, 2), 1).ticket();
        var second = TicketFixture.opened(TicketFixture.question(2, 2), 2).ticket();

        assertThat(first.isSiblingOf(second)).isTrue();
        assertThat(first.isSiblingOf(first)).isFalse();
    }
}
