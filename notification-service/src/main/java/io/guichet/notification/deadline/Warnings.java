package io.guichet.notification.deadline;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notifications;
import io.guichet.notification.ticket.KnownTicket;
import io.guichet.notification.ticket.KnownTickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Asks for the mails that deadlines want. */
@ApplicationScoped
class Warnings {

    private final KnownTickets tickets;
    private final Notifications notifications;
    private final Announcer announcer;
    private final MailDesk desk;
    private final InstantSource clock;

    Warnings(
            KnownTickets tickets,
            Notifications notifications,
            Announcer announcer,
            MailDesk desk,
            InstantSource clock) {
        this.tickets = tickets;
        this.notifications = notifications;
        this.announcer = announcer;
        this.desk = desk;
        this.clock = clock;
    }

    /** Takes effect of deadlines, in the transaction that is open. */
    Uni<Void> give(List<ReceivedEvent> events) {
        var news = events.stream()
                .map(event -> new Read(event, event.as(DeadlineNews.class)))
                .toList();
        var ids = news.stream()
                .map(read -> read.news().ticketId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return tickets.of(ids).flatMap(known -> ask(news, known));
    }

    private Uni<Void> ask(List<Read> news, Map<UUID, KnownTicket> known) {
        var now = clock.instant();
        var mails = news.stream()
                .map(read -> new Warning(
                        read.event(), read.news(), known.get(read.news().ticketId()), desk))
                .flatMap(warning -> warning.mails(now).stream())
                .toList();
        return notifications.addNew(mails).call(announcer::announce).replaceWithVoid();
    }

    private record Read(ReceivedEvent event, DeadlineNews news) {}
}
