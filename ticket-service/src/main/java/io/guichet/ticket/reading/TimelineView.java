package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.ticket.timeline.TimelineEntry;
import io.guichet.ticket.visibility.Viewer;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket (P29). */
@Schema(name = "TimelineEntry")
record TimelineView(
        @Schema(examples = "2026-11-20T08:12:01.123456Z") Instant at,

        @Schema(description = "a person's name, or a service's", examples = "triage")
        String who,

        @Schema(
                description =
                        "opened, linked, message-added, reopened, closed, acknowledged, not-acknowledged, acknowledgement-in-doubt, deadline-set, deadline-missed",
                examples = "opened")
        String what,

        @Schema(description = "the channel or the service it came from", examples = "call")
        String from,

        @Schema(examples = "Subject 1 of 2: Export refuses to start")
        String text,

        @Schema(
                description = "the grounds; not shown to clients",
                examples = "Rule \"customers\" of rules 3f9a01c2 matched: queue \"assistance\".")
        @Nullable
        String why) {

    static TimelineView of(TimelineEntry entry, Viewer viewer) {
        return new TimelineView(
                entry.at(),
                entry.author().who(),
                entry.what().wire(),
                entry.author().from(),
                entry.words().text(),
                viewer.deskOnly(entry.words().why()));
    }

    static Cursor cursor(TimelineEntry entry) {
        return new Cursor(entry.at(), entry.id().toString());
    }
}
