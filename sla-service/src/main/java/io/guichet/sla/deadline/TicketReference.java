package io.guichet.sla.deadline;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a caller names a ticket: by one of the two, the other is null.
 *
 * @param number such as 2026-000001
 */
public record TicketReference(
        @Nullable String number, @Nullable UUID id) {
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{6,12}");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** Reads the parameter {@code ticket}; anything but a number or an id is an {@link InvalidRequest}. */
    public static TicketReference parse(@Nullable String text) {
        if (text != null && NUMBER.matcher(text).matches()) {
            return new TicketReference(text, null);
        }
        if (text != null && ID.matcher(text).matches()) {
            return new TicketReference(null, UUID.fromString(text));
        }
        throw new InvalidRequest("ticket", "must be a ticket's number, such as 2026-000001, or its id");
    }
}
