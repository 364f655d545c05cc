package io.guichet.ticket.reading;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a queue stands. */
@Schema(name = "QueueSummary")
record QueueSummary(
        @Schema(examples = "assistance") String queue,

        @Schema(description = "tickets that wait for the desk: new or open", examples = "12")
        long waiting,

        @Schema(description = "of these, nobody has touched", examples = "3")
        long untouched,

        @Schema(description = "tickets that wait for somebody else: the customer, a validation, dev", examples = "5")
        long elsewhere,

        @Schema(description = "tickets not closed of which a clock has run out", examples = "1")
        long overdue,

        @Schema(
                description = "when the oldest of those that wait for the desk was opened",
                examples = "2026-11-20T08:12:01.123456Z")
        @Nullable
        Instant oldest) {

    static QueueSummary of(Row row) {
        return new QueueSummary(
                row.getString("queue"),
                row.getLong("waiting"),
                row.getLong("untouched"),
                row.getLong("elsewhere"),
                row.getLong("overdue"),
                Optional.ofNullable(row.getOffsetDateTime("oldest"))
                        .map(java.time.OffsetDateTime::toInstant)
                        .orElse(null));
    }
}
