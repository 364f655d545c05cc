package io.guichet.ticket.consultation;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.ConsultationAnswered;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a trade answers (P42). */
record Opinion(
        @NotBlank @Size(max = 65_536) @Schema(examples = "Yes, at its end.") @Nullable
        String answer) {

    Done on(Consultation consultation, Doing doing) {
        var given = String.valueOf(answer);
        consultation.answer(given, doing.by());
        return Done.of(doing.ticket()
                .act(
                        TicketMove.GIVE_OPINION,
                        doing.by(),
                        new Telling(
                                Happening.CONSULTATION_ANSWERED,
                                Words.forDesk("Trade %s answered: %s".formatted(consultation.trade(), given)),
                                ConsultationAnswered.TYPE,
                                head -> new ConsultationAnswered(
                                        head, consultation.id(), consultation.trade(), given))));
    }
}
