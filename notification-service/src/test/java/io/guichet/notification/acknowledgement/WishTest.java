package io.guichet.notification.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.id.Ids;
import io.guichet.notification.desk.Desks;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationState;
import io.guichet.notification.job.NotifiedTicket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishTest {

    private static final MailDesk DESK = Desks.test();
    private static final Instant NOW = Instant.parse("2026-11-20T08:12:00Z");
    private static final UUID MESSAGE = Ids.next();
    private static final UUID FIRST = Ids.next();
    private static final UUID SECOND = Ids.next();

    @Test
    void siblingsWishForTheSameNotification() {
        var one = wish(
                opened(FIRST, "2026-000001", List.of(new TicketOpened.Sibling(SECOND, "2026-000002")), "assistance"));
        var other = wish(
                opened(SECOND, "2026-000002", List.of(new TicketOpened.Sibling(FIRST, "2026-000001")), "training"));

        assertThat(one.cause()).isEqualTo("message:" + MESSAGE).isEqualTo(other.cause());
        assertThat(one.laterCause()).isEqualTo(other.laterCause());
        assertThat(one.tickets()).extracting(NotifiedTicket::number).containsExactly("2026-000001", "2026-000002");
        assertThat(other.tickets()).isEqualTo(one.tickets());
        assertThat(notification(one).correspondence())
                .isEqualTo(notification(other).correspondence());
    }

    @Test
    void aSingleTicketIsWrittenAboutByItsQueuesSender() {
        var one = wish(opened(FIRST, "2026-000001", List.of(), "managed-services"));

        assertThat(notification(one).correspondence().queue()).isEqualTo("managed-services");
    }

    @Test
    void theAddressThatIsKnownServesACallerWithoutOne() {
        var opened = new TicketOpened(
                FIRST,
                "2026-000001",
                new TicketOpened.Origin(MESSAGE, "call"),
                null,
                "assistance",
                new TicketOpened.Sender(" "),
                new TicketOpened.Contact("known@example.org"),
                null,
                null);

        assertThat(notification(wish(opened)).correspondence().recipient()).isEqualTo("known@example.org");
    }

    @Test
    void anObjectionSuppressesAtOnce() {
        var opened = new TicketOpened(
                FIRST,
                "2026-000001",
                new TicketOpened.Origin(MESSAGE, "call"),
                null,
                "assistance",
                null,
                null,
                null,
                null);

        var notification = notification(wish(opened));

        assertThat(notification.state()).isEqualTo(NotificationState.SUPPRESSED);
        assertThat(notification.reason()).isEqualTo("no-address: the customer must be called");
    }

    @Test
    void theCustomersMailIsAnswered() {
        assertThat(answering("<a.b+c@example.org>").correspondence().answers()).isEqualTo("<a.b+c@example.org>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "<a b@example.org>",
                "<a@example.org>\r\nBcc: all@example.org",
                "<a@example.org> <b@example.org>",
                "<é@example.org>",
                "<>"
            })
    void whatIsNoMessageIdIsNotAnswered(String messageId) {
        assertThat(answering(messageId).correspondence().answers()).isNull();
    }

    private static Notification answering(String messageId) {
        return notification(wish(new TicketOpened(
                FIRST,
                "2026-000001",
                new TicketOpened.Origin(MESSAGE, "email"),
                null,
                "assistance",
                new TicketOpened.Sender("caller@example.org"),
                null,
                "en",
                new TicketOpened.Mail(messageId, "human"))));
    }

    private static Notification notification(Wish wish) {
        return wish.notification(wish.cause(), DESK, NOW);
    }

    private static Wish wish(TicketOpened opened) {
        return new Wish(opened, opened.ticketsOfTheMessage(), null);
    }

    private static TicketOpened opened(UUID id, String number, List<TicketOpened.Sibling> siblings, String queue) {
        return new TicketOpened(
                id,
                number,
                new TicketOpened.Origin(MESSAGE, "call"),
                siblings,
                queue,
                new TicketOpened.Sender("caller@example.org"),
                null,
                "en",
                null);
    }
}
