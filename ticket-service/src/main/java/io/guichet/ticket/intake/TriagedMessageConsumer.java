package io.guichet.ticket.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.ticket.joining.Joining;
import io.guichet.ticket.joining.TicketJoining;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketOpening;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Opens the tickets that triage decides, and brings what belongs to tickets, a batch of messages in one transaction. */
@ApplicationScoped
class TriagedMessageConsumer {

    private static final String CHANNEL = "triage-decisions";
    private static final Set<String> TYPES = Set.of(TriagedMessage.TYPE);
    private static final String TRIAGE = "triage";

    private final Inbox inbox;
    private final TicketOpening opening;
    private final TicketJoining joining;
    private final MeterRegistry metrics;

    TriagedMessageConsumer(Inbox inbox, TicketOpening opening, TicketJoining joining, MeterRegistry metrics) {
        this.inbox = inbox;
        this.opening = opening;
        this.joining = joining;
        this.metrics = metrics;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<String, byte[]> records) {
        var opened = new OpenedLog();
        return inbox.consume(
                        CHANNEL,
                        records,
                        TYPES,
                        events -> open(events).invoke(opened::add).replaceWithVoid())
                .invoke(() -> opened.tell(metrics));
    }

    private Uni<List<Ticket>> open(List<ReceivedEvent> events) {
        var messages = events.stream().map(TracedMessage::of).toList();
        var openings = messages.stream().flatMap(TracedMessage::openings).toList();
        var joinings = messages.stream().flatMap(TracedMessage::joinings).toList();
        return opening.open(openings, TRIAGE)
                .call(opened -> joining.joinParked(ids(opened), TRIAGE))
                .flatMap(opened -> joining.join(joinings, TRIAGE).map(beside -> both(opened, beside)));
    }

    private static List<UUID> ids(List<Ticket> tickets) {
        return tickets.stream().map(Ticket::id).toList();
    }

    private static List<Ticket> both(List<Ticket> opened, List<Ticket> beside) {
        return Stream.concat(opened.stream(), beside.stream()).toList();
    }

    private record TracedMessage(
            TriagedMessage message, @Nullable String trace) {

        static TracedMessage of(ReceivedEvent event) {
            return new TracedMessage(event.as(TriagedMessage.class), event.traceParent());
        }

        Stream<Opening> openings() {
            return Openings.of(message, trace).stream();
        }

        Stream<Joining> joinings() {
            return Openings.joinings(message, trace).stream();
        }
    }
}
