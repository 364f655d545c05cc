package io.guichet.ticket.lifecycle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an agent says of a ticket (P19). */
public record Qualities(
        @Nullable String kind,
        @Nullable String product,
        List<String> labels,
        List<String> watchers,
        @Nullable Contact contact) {

    /** What is said of the ticket now. */
    public static Qualities of(Ticket ticket) {
        return new Qualities(
                ticket.subject().kind(), ticket.product(), ticket.labels(), ticket.watchers(), ticket.contact());
    }
}
