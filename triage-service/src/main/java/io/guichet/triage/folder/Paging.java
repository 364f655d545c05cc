package io.guichet.triage.folder;

import io.guichet.chassis.http.Page;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.triage.folder.Folders.Cursor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a caller says of the page that they want. */
final class Paging {

    // 16 digits of microseconds: until the year 2286
    private static final Pattern CURSOR =
            Pattern.compile("([0-9]{1,16})\\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Paging() {}

    static Cursor after(@Nullable String after) {
        if (after == null) {
            return Cursor.TOP;
        }
        var form = CURSOR.matcher(after);
        if (!form.matches()) {
            throw new InvalidRequest("after", "must be the cursor that the field next of an earlier page holds");
        }
        return new Cursor(
                Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS), UUID.fromString(form.group(2)));
    }

    static int limit(@Nullable String limit) {
        if (limit == null) {
            return Page.DEFAULT_LIMIT;
        }
        var number = NUMBER.matcher(limit).matches() ? Integer.parseInt(limit) : 0;
        if (number < 1 || number > Page.LARGEST_LIMIT) {
            throw new InvalidRequest("limit", "must be a whole number from 1 to " + Page.LARGEST_LIMIT);
        }
        return number;
    }
}
