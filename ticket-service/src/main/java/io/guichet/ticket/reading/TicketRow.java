package io.guichet.ticket.reading;

import io.guichet.ticket.lifecycle.Priority;
import io.guichet.ticket.lifecycle.TicketStatus;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a list shows of a ticket: not its text, which can be long. */
record TicketRow(
        UUID id,
        String number,
        TicketStatus status,
        String queue,
        int level,
        List<String> labels,
        Priority priority,
        int urgency,
        @Nullable String kind,
        String summary,
        @Nullable String contactName,
        @Nullable String organizationName,
        String channel,
        UUID messageId,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant closedAt,
        @Nullable Instant dueAt) {

    static final String COLUMNS = """
            select t.id, t.number, t.status, t.queue, t.level, t.labels, t.priority, urgency(t.priority) as urgency, t.kind, t.summary,
                   t.contact_name, t.contact_organization_name, t.origin_channel, t.origin_message_id, t.opened_at, t.changed_at,
                   t.closed_at,
                   (select min(d.due_at) from ticket_due d where d.ticket_id = t.id and d.met_at is null) as due_at
            from\s""";

    static TicketRow of(Row row) {
        return new TicketRow(
                row.getUUID("id"),
                row.getString("number"),
                TicketStatus.valueOf(row.getString("status")),
                row.getString("queue"),
                row.getInteger("level"),
                List.of(row.getArrayOfStrings("labels")),
                Priority.valueOf(row.getString("priority")),
                row.getInteger("urgency"),
                row.getString("kind"),
                row.getString("summary"),
                row.getString("contact_name"),
                row.getString("contact_organization_name"),
                row.getString("origin_channel"),
                row.getUUID("origin_message_id"),
                row.getOffsetDateTime("opened_at").toInstant(),
                row.getOffsetDateTime("changed_at").toInstant(),
                instant(row.getOffsetDateTime("closed_at")),
                instant(row.getOffsetDateTime("due_at")));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
