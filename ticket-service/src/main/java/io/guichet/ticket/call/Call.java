package io.guichet.ticket.call;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketChange;
import io.guichet.ticket.published.CallAnswered;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said with the customer on the phone (P1).
 *
 * @param note for the desk alone
 * @param answer what the customer was told
 * @param close whether the ticket is closed by it
 */
record Call(
        @Size(max = 65_536) @Nullable String note,

        @NotBlank @Size(max = 65_536) @Schema(examples = "Menu File, Print.") @Nullable
        String answer,

        boolean close) {

    TicketChange on(Doing doing) {
        var told = String.valueOf(answer);
        var telling = new Telling(
                Happening.CALL_ANSWERED,
                Words.forAll("Answered by phone: " + told, note),
                CallAnswered.TYPE,
                head -> new CallAnswered(head, note, told, close));
        return doing.ticket().call(close, doing.by(), telling);
    }
}
