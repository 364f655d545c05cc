package io.guichet.ticket.handoff;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.problem.Unacceptable;
import io.guichet.ticket.published.DevAnswered;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer of dev that is neither done nor refused: it sets the next date (P25). */
public record DevAnswer(
        @NotBlank @Size(max = 65_536) @Schema(examples = "Planned for the next version.") @Nullable
        String answer,

        @NotNull @Schema(examples = "2026-12-04") @Nullable LocalDate nextChaseAt) {

    /** Sets the next date. */
    public Done on(HandOff handOff, Doing doing, Desk desk) {
        var next = Objects.requireNonNull(nextChaseAt);
        if (next.isBefore(desk.day(doing.by().at()))) {
            throw Unacceptable.field("chase-in-the-past", "When next?", "nextChaseAt", "must not be in the past");
        }
        var said = String.valueOf(answer);
        handOff.chaseAgain(next);
        return Done.of(doing.ticket()
                .act(
                        TicketMove.DEV_ANSWER,
                        doing.by(),
                        new Telling(
                                Happening.DEV_ANSWERED,
                                Words.forDesk("Dev: %s To be chased again on %s.".formatted(said, next)),
                                DevAnswered.TYPE,
                                head -> new DevAnswered(head, handOff.id(), said, next))));
    }
}
