package io.guichet.ticket.handoff;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.act.Insist;
import io.guichet.ticket.act.Outgoing;
import io.guichet.ticket.lifecycle.Outcome;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.published.HandOffCompleted;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dev has done it or refused it, and the customer is told (P25, P34).
 *
 * @param text for the customer
 */
public record Completion(
        @NotNull
        @Pattern(
                regexp = "done|refused",
                message = "must be done or refused; any other answer of dev sets the next date")
        @Schema(examples = "done")
        @Nullable
        String outcome,

        @Size(max = 65_536) @Schema(examples = "It is in version 12.1.") @Nullable
        String text,

        @Valid @Nullable Insist insist) {

    private static final String DONE = "done";

    /** Ends what dev owes; what was closed for the customer is closed. */
    public Done on(HandOff handOff, Doing doing) {
        var insisted = Outgoing.guard("text", text, insist);
        var how = String.valueOf(outcome);
        handOff.complete(how, doing.by().at());
        var ticket = doing.ticket();
        var shown = how.equals(DONE) ? "It is done." : "It will not be done.";
        return Done.of(ticket.complete(
                how.equals(DONE) ? Outcome.CORRECTED : Outcome.REFUSED,
                doing.by(),
                new Telling(
                        Happening.HAND_OFF_COMPLETED,
                        Words.forAll(
                                text == null ? shown : shown + " " + text,
                                insisted == null ? null : "Insisted on saying when: " + insisted),
                        HandOffCompleted.TYPE,
                        head -> new HandOffCompleted(
                                head, handOff.id(), how, text, ticket.language(), Outgoing.customer(ticket)))));
    }
}
