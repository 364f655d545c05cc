package io.guichet.ticket.handoff;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.act.Done;
import io.guichet.ticket.act.Outgoing;
import io.guichet.ticket.lifecycle.Telling;
import io.guichet.ticket.lifecycle.TicketMove;
import io.guichet.ticket.published.DevTicketLinked;
import io.guichet.ticket.timeline.Happening;
import io.guichet.ticket.timeline.Words;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Dev's own ticket (P24).
 *
 * @param tracker its name
 * @param tellCustomer whether the customer is told that it is taken care of; none: they are
 */
public record DevTicket(
        @NotBlank @Size(max = 100) @Schema(examples = "gitlab") @Nullable
        String tracker,

        @NotBlank @Size(max = 100) @Schema(examples = "#812") @Nullable
        String number,

        @Size(max = 2_000)
        @Pattern(regexp = "https?://[^\\s<>\"]+", message = "must be an http or https address")
        @Schema(examples = "https://git.example/issues/812")
        @Nullable
        String url,

        @Nullable Boolean tellCustomer) {

    /** Writes it back. */
    public Done on(HandOff handOff, Doing doing) {
        var ofTracker = String.valueOf(tracker);
        var itsNumber = String.valueOf(number);
        handOff.link(ofTracker, itsNumber, url);
        var ticket = doing.ticket();
        var to = Outgoing.customer(ticket);
        var tell = to != null && Objects.requireNonNullElse(tellCustomer, true);
        var words = "Ticket %s of %s%s.".formatted(itsNumber, ofTracker, url == null ? "" : " (" + url + ")");
        return Done.of(ticket.act(
                TicketMove.LINK_DEV_TICKET,
                doing.by(),
                new Telling(
                        Happening.DEV_TICKET_LINKED,
                        Words.forDesk(words),
                        DevTicketLinked.TYPE,
                        head -> new DevTicketLinked(
                                head, handOff.id(), ofTracker, itsNumber, url, tell, ticket.language(), to))));
    }
}
