package io.guichet.ticket.act;

import io.guichet.ticket.lifecycle.TicketChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act did.
 *
 * @param changes of one ticket or of several, all of them locked, in their order
 * @param created the id of what the act made and can be addressed; null: nothing
 */
public record Done(List<TicketChange> changes, @Nullable UUID created) {

    /** It changed tickets, and made nothing. */
    public static Done of(TicketChange... changes) {
        return new Done(List.of(changes), null);
    }

    /** It made something, whose address is the act's with the id behind it. */
    public static Done created(UUID id, TicketChange... changes) {
        return new Done(List.of(changes), id);
    }
}
