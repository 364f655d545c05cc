package io.guichet.ticket.reading;

import io.guichet.chassis.event.EventJson;
import io.guichet.ticket.export.Csv;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** How a list of tickets is written into a file. */
enum TicketExport {
    CSV("csv") {
        @Override
        String head() {
            return Csv.header(COLUMNS);
        }

        @Override
        String line(TicketLine line, AtomicBoolean first) {
            return Csv.line(Arrays.asList(
                    line.number(),
                    line.status(),
                    line.queue(),
                    line.level(),
                    line.labels(),
                    line.priority(),
                    line.kind(),
                    line.summary(),
                    line.contact(),
                    line.organization(),
                    line.channel(),
                    line.openedAt(),
                    line.changedAt(),
                    line.closedAt(),
                    line.dueAt()));
        }

        @Override
        String foot() {
            return "";
        }
    },
    JSON("json") {
        @Override
        String head() {
            return "[";
        }

        @Override
        String line(TicketLine line, AtomicBoolean first) {
            return (first.getAndSet(false) ? "\n" : ",\n") + EventJson.write(line);
        }

        @Override
        String foot() {
            return "\n]\n";
        }
    };

    private static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "queue",
            "level",
            "labels",
            "priority",
            "kind",
            "summary",
            "contact",
            "organization",
            "channel",
            "openedAt",
            "changedAt",
            "closedAt",
            "dueAt");

    private final String wire;

    TicketExport(String wire) {
        this.wire = wire;
    }

    String fileName() {
        return "tickets." + wire;
    }

    abstract String head();

    /** @param first whether no line was written yet; false afterwards */
    abstract String line(TicketLine line, AtomicBoolean first);

    abstract String foot();
}
