package io.guichet.sla.ticket;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.sla.deadline.DeadlineMeeting;
import io.guichet.sla.deadline.DeadlineSetting;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows {@code ticket.events}. */
@ApplicationScoped
class TicketEventsConsumer {
    private static final String CHANNEL = "ticket-events";
    private static final String OPENED = "guichet.ticket.opened.v1";
    private static final String CLOSED = "guichet.ticket.closed.v1";
    private static final String MESSAGE_ADDED = "guichet.ticket.message-added.v1";
    private static final Set<String> TYPES = Set.of(OPENED, CLOSED, MESSAGE_ADDED);

    private final Inbox inbox;
    private final DeadlineSetting setting;
    private final DeadlineMeeting meeting;

    TicketEventsConsumer(Inbox inbox, DeadlineSetting setting, DeadlineMeeting meeting) {
        this.inbox = inbox;
        this.setting = setting;
        this.meeting = meeting;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        return inbox.consume(CHANNEL, records, TYPES, this::apply);
    }

    // in the order in which it was told: a ticket can open, close and open again within one batch
    private Uni<Void> apply(List<ReceivedEvent> events) {
        Uni<Void> applied = Uni.createFrom().voidItem();
        for (List<ReceivedEvent> run : runs(events)) {
            applied = applied.flatMap(before -> applyRun(run));
        }
        return applied;
    }

    private Uni<Void> applyRun(List<ReceivedEvent> run) {
        return switch (run.get(0).type()) {
            case OPENED -> setting.open(run.stream().map(OpenedTicket::of).toList());
            case CLOSED ->
                meeting.close(run.stream()
                        .map(ChangedTicket::of)
                        .map(ChangedTicket::change)
                        .toList());
            default ->
                setting.reopen(run.stream()
                        .map(ChangedTicket::of)
                        .filter(ChangedTicket::reopened)
                        .map(ChangedTicket::change)
                        .toList());
        };
    }

    /** The events cut where the type changes. */
    private static List<List<ReceivedEvent>> runs(List<ReceivedEvent> events) {
        List<List<ReceivedEvent>> runs = new ArrayList<>();
        for (ReceivedEvent event : events) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).get(0).type().equals(event.type())) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(event);
        }
        return runs;
    }
}
