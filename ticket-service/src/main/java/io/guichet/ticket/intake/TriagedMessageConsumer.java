package io.guichet.ticket.intake;

import io.guichet.chassis.event.ReceivedEvent;
import io.guichet.chassis.inbox.Inbox;
import io.guichet.ticket.lifecycle.Opening;
import io.guichet.ticket.lifecycle.Ticket;
import io.guichet.ticket.lifecycle.TicketOpening;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens the tickets that triage decides, a batch of messages in one transaction. */
@ApplicationScoped
class TriagedMessageConsumer {

    private static final String CHANNEL = "triage-decisions";
    private static final Set<String> TYPES = Set.of(TriagedMessage.TYPE);
    private static final String TRIAGE = "triage";

    private final Inbox inbox;
    private final TicketOpening opening;
    private final MeterRegistry metrics;

    TriagedMessageConsumer(Inbox inbox, TicketOpening opening, MeterRegistry metrics) {
        this.inbox = inbox;
        this.opening = opening;
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
        var openings = events.stream().flatMap(TriagedMessageConsumer::openings).toList();
        return opening.open(openings, TRIAGE);
    }

    private static Stream<Opening> openings(ReceivedEvent event) {
        return Openings.of(event.as(TriagedMessage.class), event.traceParent()).stream();
    }
}
