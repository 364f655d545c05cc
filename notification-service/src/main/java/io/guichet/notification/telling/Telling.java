package io.guichet.notification.telling;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.notification.desk.MailDesk;
import io.guichet.notification.job.Announcer;
import io.guichet.notification.job.Notification;
import io.guichet.notification.job.Notifications;
import io.guichet.notification.ticket.KnownTicket;
import io.guichet.notification.ticket.KnownTickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows tickets, and asks for the mails that what happens to them wants. */
@ApplicationScoped
public class Telling {

    private final KnownTickets tickets;
    private final Notifications notifications;
    private final Announcer announcer;
    private final MailDesk desk;
    private final InstantSource clock;

    Telling(
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

    /** Takes effect of what happened to tickets, in the transaction that is open. */
    public Uni<Void> hear(List<ReceivedEvent> events) {
        var happenings = events.stream().map(Happening::of).toList();
        return known(happenings).flatMap(known -> tell(happenings, known)).replaceWithVoid();
    }

    private Uni<Map<UUID, KnownTicket>> known(List<Happening> happenings) {
        var ids = happenings.stream()
                .map(happening -> happening.news().ticketId())
                .collect(Collectors.toCollection(TreeSet::new));
        return tickets.of(ids);
    }

    private Uni<List<Notification>> tell(List<Happening> happenings, Map<UUID, KnownTicket> known) {
        var all = new HashMap<>(known);
        var mails = new ArrayList<Notification>();
        for (var happening : happenings) {
            var news = happening.news();
            var ticket = all.computeIfAbsent(news.ticketId(), id -> new KnownTicket(id, news.number()));
            mails.addAll(happened(happening, ticket));
        }
        var discovered = all.values().stream()
                .filter(ticket -> !known.containsKey(ticket.ticketId()))
                .toList();
        return persist(discovered).chain(() -> notifications.addNew(mails)).call(announcer::announce);
    }

    private Uni<Void> persist(List<KnownTicket> discovered) {
        return discovered.isEmpty() ? Uni.createFrom().voidItem() : tickets.persist(discovered);
    }

    private List<Notification> happened(Happening happening, KnownTicket ticket) {
        ticket.learn(happening.what(), happening.news());
        var story = new Story(happening, ticket, desk, clock.instant());
        return Stream.concat(CustomerMails.about(story).stream(), DeskMails.about(story).stream())
                .toList();
    }
}
