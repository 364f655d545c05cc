package io.guichet.ticket.intake;

import io.guichet.chassis.log.EventLog;
import io.guichet.ticket.lifecycle.Ticket;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/** What one batch opened, told to operators once it is committed: a line and a count per ticket. */
final class OpenedLog {

    private static final Logger LOG = Logger.getLogger(OpenedLog.class);

    // by id: a transaction that is tried again opens the same tickets
    private final Map<UUID, Ticket> opened = new LinkedHashMap<>();

    void add(List<Ticket> tickets) {
        tickets.forEach(ticket -> opened.put(ticket.id(), ticket));
    }

    void tell(MeterRegistry metrics) {
        opened.values().forEach(ticket -> tell(ticket, metrics));
    }

    private static void tell(Ticket ticket, MeterRegistry metrics) {
        metrics.counter("guichet.tickets.opened", "queue", ticket.queue()).increment();
        EventLog.info(
                LOG,
                "ticket opened",
                Map.of(
                        "ticket", ticket.number(),
                        "message", ticket.origin().messageId().toString(),
                        "queue", ticket.queue()));
    }
}
