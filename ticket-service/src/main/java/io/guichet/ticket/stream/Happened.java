package io.guichet.ticket.stream;

import io.guichet.ticket.timeline.FeedPosition;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.visibility.Viewer;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a ticket's timeline, where it stands among all, and who may see it.
 *
 * @param organization of the ticket's contact
 */
record Happened(
        FeedPosition position,
        UUID ticket,
        String queue,
        @Nullable UUID organization,
        boolean deskOnly,
        Told told) {

    /** What is told of it. */
    @Schema(name = "Happened")
    record Told(
            @Schema(description = "of the ticket", examples = "2026-000001")
            String number,

            @Schema(examples = "2026-11-20T08:12:01.123456Z")
            Instant at,

            @Schema(examples = "triage") String who,

            @Schema(description = "as on the timeline", examples = "opened")
            String what,

            @Schema(examples = "call") String from,

            @Schema(examples = "Subject 1 of 2: Export refuses to start")
            String text,

            @Schema(description = "the grounds; not shown to clients") @Nullable
            String why) {}

    /** Of a row of {@link FeedRows}. */
    static Happened of(Row row) {
        return new Happened(
                FeedPosition.of(row),
                row.getUUID("ticket_id"),
                row.getString("queue"),
                row.getUUID("organization"),
                row.getBoolean("desk_only"),
                new Told(
                        row.getString("number"),
                        row.getOffsetDateTime("at").toInstant(),
                        row.getString("who"),
                        Happening.valueOf(row.getString("what")).wire(),
                        row.getString("source"),
                        row.getString("text"),
                        row.getString("reason")));
    }

    /** Whether the viewer may see it; says the same as {@link Viewer#restrict}. */
    boolean isFor(Viewer viewer) {
        return viewer.seesTicketOf(queue, organization) && (viewer.desk() || !deskOnly);
    }

    /** What a viewer is told of it. */
    Told toldTo(Viewer viewer) {
        return new Told(told.number, told.at, told.who, told.what, told.from, told.text, viewer.deskOnly(told.why));
    }
}
