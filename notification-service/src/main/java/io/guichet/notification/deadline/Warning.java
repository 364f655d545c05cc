package io.guichet.notification.deadline;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.desk.EmailAddress;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Correspondence;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.job.Occasion;
import io.guichet.notification.ticket.KnownTicket;
import io.guichet.notification.ticket.Person;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that comes near or has passed, and whom that concerns.
 *
 * @param ticket what is known of its ticket
 */
record Warning(
        ReceivedEvent event, DeadlineNews news, @Nullable KnownTicket ticket, MailDesk desk) {

    /** One mail for each who is concerned. */
    List<Notification> mails(Instant now) {
        return recipients()
                .map(EmailAddress::toString)
                .distinct()
                .map(recipient -> mail(recipient, now))
                .toList();
    }

    private Notification mail(String recipient, Instant now) {
        var queue = ticket == null ? MailDesk.DEFAULT_QUEUE : ticket.queue();
        var channel = ticket == null ? "unknown" : ticket.channel();
        return new Notification(
                new Occasion(kind(), "event:" + event.id(), news.reference(), event.traceParent()),
                new Correspondence(recipient, language(), queue, channel, null),
                tickets(),
                now,
                details());
    }

    private NotificationKind kind() {
        return switch (news.clock()) {
            case "untouched" -> NotificationKind.MAILBOX_WATCH; // P6
            case "dev-chase" -> NotificationKind.DEV_CHASE; // P25
            default -> NotificationKind.DEADLINE; // P30, P31
        };
    }

    private Stream<EmailAddress> recipients() {
        var named =
                switch (news.clock()) {
                    case "watch" -> watchers(); // P20: whoever escalated checks
                    case "validation" -> level(); // P21
                    case "untouched" -> List.<EmailAddress>of(); // P6: whoever is on duty, not who has it
                    default -> assignee();
                };
        return named.isEmpty() ? queue().stream() : named.stream();
    }

    private List<EmailAddress> watchers() {
        return ticket == null ? List.of() : addresses(ticket.watchers().stream());
    }

    private List<EmailAddress> assignee() {
        return ticket == null ? List.of() : addresses(Stream.ofNullable(ticket.assignee()));
    }

    private List<EmailAddress> level() {
        return ticket == null ? List.of() : desk.habits().agents().ofLevel(ticket.level());
    }

    private List<EmailAddress> queue() {
        var agents = desk.habits().agents();
        return ticket == null ? agents.standard() : agents.ofQueue(ticket.queue());
    }

    private static List<EmailAddress> addresses(Stream<Person> people) {
        return people.flatMap(person -> EmailAddress.parse(person.address()).stream())
                .toList();
    }

    private List<NotifiedTicket> tickets() {
        return news.ticketId() == null || news.number() == null
                ? List.of()
                : List.of(new NotifiedTicket(news.ticketId(), news.number()));
    }

    private Details details() {
        return Details.NONE
                .with("clock", news.clock())
                .with("missed", event.type().equals(DeadlineNews.MISSED))
                .with("due", due())
                .with(
                        "summary",
                        Optional.ofNullable(ticket).map(KnownTicket::summary).orElse(null));
    }

    private String due() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(Locale.forLanguageTag(language()))
                .withZone(desk.habits().zone())
                .format(news.dueAt());
    }

    private String language() {
        return desk.languages().get(0);
    }
}
