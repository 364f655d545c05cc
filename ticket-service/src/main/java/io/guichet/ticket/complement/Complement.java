package io.guichet.ticket.complement;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Insist;
import io.guichet.ticket.act.Outgoing;
import io.guichet.ticket.desk.Desk;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.lifecycle.TicketStatus;
import io.guichet.ticket.published.ComplementAsked;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the customer is asked for (P22): only what they know; the title and the urgency are the agent's.
 *
 * @param missing names of elements
 * @param language BCP 47; none: the ticket's
 */
record Complement(
        @NotEmpty @Size(max = 5) @Nullable
        List<
                        @NotNull
                        @Pattern(
                                regexp = "description|steps|environment|observed|expected",
                                message =
                                        "must be description, steps, environment, observed or expected; title and urgency are added by the agent")
                        String>
                missing,

        @NotBlank @Size(max = 100_000) @Schema(examples = "Which steps lead there, and on which system?") @Nullable
        String text,

        @Size(max = 35) @Nullable String language,
        @Valid @Nullable Insist insist) {

    TicketChange on(Doing doing, Desk desk) {
        var insisted = Outgoing.guard("text", text, insist);
        var asked = String.valueOf(text);
        var names = Objects.requireNonNull(missing).stream().distinct().toList();
        var to = Outgoing.addressee(doing.ticket());
        var speech = language == null ? doing.ticket().language() : language;
        var why = "Missing: " + String.join(", ", names) + (insisted == null ? "." : ". Insisted: " + insisted);
        return doing.ticket()
                .ask(
                        move(doing, desk),
                        doing.by(),
                        new Telling(
                                Happening.COMPLEMENT_ASKED,
                                Words.forAll("Asked: " + asked, why),
                                ComplementAsked.TYPE,
                                head -> new ComplementAsked(head, names, asked, speech, to)));
    }

    // the desk waits or closes, by setting; what dev owes goes on (P22, P25)
    private static TicketMove move(Doing doing, Desk desk) {
        return desk.closesWhenAsking() && doing.ticket().status() != TicketStatus.HANDED_OFF
                ? TicketMove.ASK_COMPLEMENT_AND_CLOSE
                : TicketMove.ASK_COMPLEMENT;
    }
}
