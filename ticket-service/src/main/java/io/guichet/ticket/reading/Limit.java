package io.guichet.ticket.reading;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.problem.InvalidRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many items a caller wants on a page. */
final class Limit {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Limit() {}

    /**
     * Reads the parameter {@code limit}.
     *
     * @throws InvalidRequest for anything but a number within bounds
     */
    static int read(@Nullable String limit) {
        if (limit == null) {
            return Page.DEFAULT_LIMIT;
        }
        if (NUMBER.matcher(limit).matches()) {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= Page.LARGEST_LIMIT) {
                return number;
            }
        }
        throw new InvalidRequest("limit", "must be a whole number from 1 to " + Page.LARGEST_LIMIT);
    }
}
