package io.guichet.chassis.http;

import io.guichet.chassis.problem.InvalidRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many items a caller wants on a page. */
public final class Limit {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Limit() {}

    /**
     * Reads the parameter {@code limit}; {@link Page#DEFAULT_LIMIT} if there is none.
     *
     * @throws InvalidRequest for anything but a whole number from 1 to {@link Page#LARGEST_LIMIT}
     */
    public static int read(@Nullable String limit) {
        if (limit == null) {
            return Page.DEFAULT_LIMIT;
        }
        int number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > Page.LARGEST_LIMIT) {
            throw new InvalidRequest("limit", "must be a whole number from 1 to " + Page.LARGEST_LIMIT);
        }
        return number;
    }
}
