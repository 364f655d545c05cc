package io.guichet.ticket.qualification;

import io.guichet.ticket.act.Doing;
import io.guichet.ticket.lifecycle.Qualities;
import io.guichet.ticket.lifecycle.TicketChange;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The customer's product that a ticket is about; none: it is not said. */
record Product(
        @Size(min = 1, max = 200) @Schema(examples = "Compta 12") @Nullable
        String product) {

    TicketChange on(Doing doing) {
        var now = Qualities.of(doing.ticket());
        var given = new Qualities(now.kind(), product, now.labels(), now.watchers(), now.contact());
        return new Correction("product", given, Objects.requireNonNullElse(product, "")).on(doing);
    }
}
