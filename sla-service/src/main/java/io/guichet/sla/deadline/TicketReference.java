package io.guichet.sla.deadline;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a caller names a ticket.
 *
 * @param field the deadline's field that holds it
 * @param value the number or the id
 */
record TicketReference(String field, Object value) {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,12}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Reads the parameter {@code ticket}; anything but a number or an id is an {@link InvalidRequest}. */
    static TicketReference parse(@Nullable String text) {
        if (text != null && NUMBER.matcher(text).matches()) {
            return new TicketReference("number", text);
        }
        if (text != null && ID.matcher(text).matches()) {
            return new TicketReference("ticketId", UUID.fromString(text));
        }
        throw new InvalidRequest("ticket", "must be a ticket's number, such as 2026-000001, or its id");
    }
}
