package io.guichet.ticket.reproduction;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.ReproductionRecorded;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of P23 and its outcome. */
record Attempt(
        @NotNull
        @Pattern(
                regexp = "own-machine|remote-session|capture",
                message = "must be own-machine, remote-session or capture")
        @Schema(examples = "own-machine")
        @Nullable
        String step,

        @NotNull
        @Pattern(regexp = "reproduced|not-reproduced|no-bug", message = "must be reproduced, not-reproduced or no-bug")
        @Schema(examples = "reproduced")
        @Nullable
        String outcome,

        @Size(max = 65_536) @Nullable String note) {

    TicketChange on(Doing doing) {
        var words = "%s: %s%s".formatted(step, outcome, note == null ? "." : ". " + note);
        return doing.ticket()
                .act(
                        TicketMove.REPRODUCE,
                        doing.by(),
                        new Telling(
                                Happening.REPRODUCTION_RECORDED,
                                Words.forDesk(words),
                                ReproductionRecorded.TYPE,
                                head -> new ReproductionRecorded(
                                        head, String.valueOf(step), String.valueOf(outcome), note)))
                .keeping(new Reproduction(doing.ticket().id(), this, doing.by()));
    }
}
