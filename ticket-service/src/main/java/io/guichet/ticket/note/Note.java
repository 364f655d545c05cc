package io.guichet.ticket.note;

import io.guichet.chassis.id.Ids;
import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.NoteWritten;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the desk writes for itself; no customer sees it, and it is not told on the topic (P29). */
record Note(
        @NotBlank @Size(max = 65_536) @Schema(examples = "She will be back on Thursday.") @Nullable
        String text) {

    TicketChange on(Doing doing) {
        var id = Ids.next();
        return doing.ticket()
                .act(
                        TicketMove.NOTE,
                        doing.by(),
                        new Telling(
                                Happening.NOTE_WRITTEN,
                                Words.forDesk(String.valueOf(text)),
                                NoteWritten.TYPE,
                                head -> new NoteWritten(head, id)));
    }
}
