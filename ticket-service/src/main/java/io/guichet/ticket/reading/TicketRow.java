package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.ticket.lifecycle.Priority;
import io.guichet.ticket.lifecycle.TicketStatus;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of a ticket: not its text, which can be long. */
record TicketRow(
        UUID id,
        String number,
        TicketStatus status,
        String queue,
        int level,
        String[] labels,
        Priority priority,
        @Nullable String kind,
        String summary,
        @Nullable String contactName,
        @Nullable String organizationName,
        String channel,
        UUID messageId,
        Instant openedAt,
        Instant changedAt) {

    Cursor cursor() {
        return new Cursor(openedAt, number);
    }
}
