package io.guichet.ticket.consultation;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.ConsultationAsked;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a trade is asked (P42). */
record Question(
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9-]{0,63}",
                message = "must be a trade's name, such as customers, training, sales or technical")
        @Schema(examples = "training")
        @Nullable
        String trade,

        @NotBlank @Size(max = 65_536) @Schema(examples = "Is this shown in the second session?") @Nullable
        String question) {

    Done on(Doing doing) {
        var consultation =
                new Consultation(doing.ticket().id(), String.valueOf(trade), String.valueOf(question), doing.by());
        var id = consultation.id();
        var asked = doing.ticket()
                .act(
                        TicketMove.CONSULT,
                        doing.by(),
                        new Telling(
                                Happening.CONSULTATION_ASKED,
                                Words.forDesk("Asked trade %s: %s".formatted(trade, question)),
                                ConsultationAsked.TYPE,
                                head -> new ConsultationAsked(
                                        head, id, consultation.trade(), String.valueOf(question))));
        return Done.created(id, asked.keeping(consultation));
    }
}
