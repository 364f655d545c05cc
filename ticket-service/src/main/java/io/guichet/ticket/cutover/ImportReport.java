package io.guichet.ticket.cutover;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file.
 *
 * @param tickets that it holds
 * @param opened that are here now
 * @param there that had been taken before: nothing was changed
 * @param refused each one that was not taken, and why; all others were
 */
@Schema(name = "TicketImportReport")
record ImportReport(
        @Schema(examples = "120") int tickets,
        @Schema(examples = "100") int opened,
        @Schema(examples = "19") int there,
        List<RefusedLine> refused) {

    static ImportReport none() {
        return new ImportReport(0, 0, 0, List.of());
    }

    /** Both together. */
    ImportReport and(ImportReport other) {
        var all = new ArrayList<>(refused);
        all.addAll(other.refused);
        return new ImportReport(tickets + other.tickets, opened + other.opened, there + other.there, all);
    }
}
