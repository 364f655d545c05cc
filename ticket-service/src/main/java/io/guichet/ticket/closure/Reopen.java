package io.guichet.ticket.closure;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.TicketReopened;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a closed ticket is taken up again (P8); one that dev still owes for is dev's again. */
record Reopen(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The export stops again.") @Nullable
        String reason) {

    TicketChange on(Doing doing) {
        var why = String.valueOf(reason);
        return doing.ticket()
                .act(
                        TicketMove.REOPEN,
                        doing.by(),
                        new Telling(
                                Happening.REOPENED,
                                Words.forAll("Open again.", why),
                                TicketReopened.TYPE,
                                head -> new TicketReopened(head, why)));
    }
}
