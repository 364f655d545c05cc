package io.guichet.ticket.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of tickets. */
@Schema(name = "TicketPage")
record TicketPage(
        List<TicketLine> items,

        @Schema(description = "Give it as `after` for the page that follows; absent on the last one") @Nullable
        String next,

        @Schema(description = "how many there are on all pages; on the first page only") @Nullable
        Total total) {

    /** How many tickets there are. */
    @Schema(name = "Total")
    record Total(
            @Schema(examples = "1") long count,

            @Schema(description = "false: many, and estimated by the database", examples = "true")
            boolean exact) {}
}
