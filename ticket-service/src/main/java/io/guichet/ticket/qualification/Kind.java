package io.guichet.ticket.qualification;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Qualities;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.problem.Unacceptable;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a ticket is about, of the desk's kinds (P19). */
record Kind(
        @NotNull @Schema(examples = "malfunction") @Nullable String kind) {

    TicketChange on(Doing doing, Desk desk) {
        var slug = String.valueOf(kind);
        if (!desk.kinds().contains(slug)) {
            throw Unacceptable.field(
                    "unknown-kind", "No such kind", "kind", "must be one of " + String.join(", ", desk.kinds()));
        }
        var now = Qualities.of(doing.ticket());
        var given = new Qualities(slug, now.product(), now.labels(), now.watchers(), now.contact());
        return new Correction("kind", given, slug).on(doing);
    }
}
