package io.guichet.ticket.reading;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.problem.InvalidRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list of tickets, from which a page goes on whatever was opened meanwhile.
 *
 * @param urgency counts only in the order by urgency
 * @param at when the ticket was opened or changed, as the order has it
 */
record TicketPlace(TicketOrder order, int urgency, Instant at, String number) {

    private static final Pattern FORM =
            Pattern.compile("([a-z-]{1,20})\\.([0-9])\\.([0-9]{1,18})\\.([0-9]{4}-[0-9]{6,15})");

    static TicketPlace of(TicketRow row, TicketOrder order) {
        return new TicketPlace(
                order, row.urgency(), order.isByChange() ? row.changedAt() : row.openedAt(), row.number());
    }

    /**
     * Reads the parameter {@code after}; null if there is none.
     *
     * @throws InvalidRequest if it is not of a page in this order
     */
    static @Nullable TicketPlace read(@Nullable String after, TicketOrder order) {
        var read = CursorText.read(after, FORM);
        if (read == null) {
            return null;
        }
        if (!read.group(1).equals(order.wire())) {
            throw new InvalidRequest(
                    "after", "must be the field next of an earlier page of the same list, which was in another order");
        }
        var at = Instant.EPOCH.plus(Long.parseLong(read.group(3)), ChronoUnit.MICROS);
        return new TicketPlace(order, Integer.parseInt(read.group(2)), at, read.group(4));
    }

    /** For callers. */
    String text() {
        var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return CursorText.of("%s.%d.%d.%s".formatted(order.wire(), urgency, micros, number));
    }
}
