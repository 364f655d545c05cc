package io.guichet.notification.telling;

import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Correspondence;
import io.guichet.notification.job.Details;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.NotificationKind;
import io.guichet.notification.job.NotifiedTicket;
import io.guichet.notification.job.Occasion;
import io.guichet.notification.ticket.KnownTicket;
import io.guichet.notification.ticket.TicketNews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket.
 *
 * @param happening what, and by which event
 * @param ticket as it is after it
 */
record Story(Happening happening, KnownTicket ticket, MailDesk desk, Instant now) {

    TicketNews news() {
        return happening.news();
    }

    String what() {
        return happening.what();
    }

    /** The cause that nothing else shares. */
    String cause() {
        return "event:" + happening.eventId();
    }

    /** A mail to the ticket's customer, or to whom the event names. */
    Notification toCustomer(NotificationKind kind, String cause, Details details) {
        var occasion = new Occasion(kind, cause, ticket.ticketId().toString(), happening.traceParent());
        return mail(
                occasion,
                new Correspondence(
                        customer().orElse(null),
                        desk.languageFor(language()),
                        ticket.queue(),
                        ticket.channel(),
                        ticket.thread().isEmpty()
                                ? null
                                : ticket.thread().get(ticket.thread().size() - 1)),
                details.with(Details.REFERENCES, ticket.thread()));
    }

    /** A mail to somebody of the desk, in the desk's first language. */
    Notification inside(NotificationKind kind, String recipient, Details details) {
        var occasion = new Occasion(kind, cause(), ticket.ticketId().toString(), happening.traceParent());
        var language = desk.languages().get(0);
        return mail(occasion, new Correspondence(recipient, language, ticket.queue(), ticket.channel(), null), details);
    }

    private Notification mail(Occasion occasion, Correspondence correspondence, Details details) {
        return new Notification(
                occasion,
                correspondence,
                List.of(new NotifiedTicket(ticket.ticketId(), ticket.number())),
                now,
                details);
    }

    // whom the agent wrote to goes before what is known of the ticket
    private Optional<String> customer() {
        return Optional.ofNullable(addressee())
                .map(TicketNews.Customer::address)
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .or(() -> Optional.ofNullable(ticket.recipient()));
    }

    private TicketNews.@Nullable Customer addressee() {
        var reply = news().reply();
        return reply != null && reply.to() != null ? reply.to() : news().to();
    }

    private @Nullable String language() {
        var reply = news().reply();
        var said = reply == null ? news().language() : reply.language();
        return said == null ? ticket.language() : said;
    }
}
