package io.guichet.ticket.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a ticket stands in its life (P8, P19–P25). */
public enum TicketStatus {
    /** Opened, and nobody has touched it. */
    NEW,
    OPEN,
    WAITING_FOR_CUSTOMER,
    WAITING_FOR_VALIDATION,
    HANDED_OFF,
    CLOSED,
    /** Closed for the customer, while dev still owes (P25). */
    CLOSED_PENDING,
    /** Goes on as another ticket. */
    MERGED;

    /** The word in JSON and in queries, such as {@code waiting-for-customer}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the word; empty if there is no such status. */
    public static Optional<TicketStatus> read(String word) {
        return Arrays.stream(values())
                .filter(status -> status.wire().equals(word))
                .findFirst();
    }

    /** All words, for messages that say what is allowed. */
    public static List<String> words() {
        return Arrays.stream(values()).map(TicketStatus::wire).toList();
    }
}
