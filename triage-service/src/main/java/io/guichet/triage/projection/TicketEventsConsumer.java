package io.guichet.triage.projection;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes what ticket-service tells of tickets, in whatever order it comes. */
@ApplicationScoped
class TicketEventsConsumer {

    private static final String CHANNEL = "ticket-events";
    // types that come later carry the status as well
    private static final String TYPES = "guichet.ticket.";

    private final Inbox inbox;
    private final Tickets tickets;

    TicketEventsConsumer(Inbox inbox, Tickets tickets) {
        this.inbox = inbox;
        this.tickets = tickets;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, type -> type.startsWith(TYPES), this::learn);
    }

    private Uni<Void> learn(List<ReceivedEvent> events) {
        var known = new LinkedHashMap<UUID, KnownTicket>();
        var mails = new ArrayList<TicketMail>();
        for (var event : events) {
            TicketEvent.of(event).ifPresent(told -> {
                var ticket = told.ticket();
                known.merge(ticket.id(), ticket, KnownTicket::merge);
                told.mailId().ifPresent(mail -> mails.add(TicketMail.of(mail, ticket.id())));
            });
        }
        return tickets.learn(known.values(), mails);
    }
}
