package io.guichet.chassis.http;

import io.guichet.chassis.problem.InvalidRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by time, then by a key: pages go on from it whatever was added meanwhile.
 *
 * @param at microseconds
 * @param key what tells entries of one instant apart: a ticket's number, an entry's id
 */
public record Cursor(Instant at, String key) {

    // 18 digits of microseconds: until the year 33658, within what PostgreSQL can store
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([0-9a-f-]{1,36})");

    /**
     * Reads a cursor that a page gave out; null if there is none.
     *
     * @throws InvalidRequest for any other text
     */
    public static @Nullable Cursor read(@Nullable String after) {
        var read = CursorText.read(after, FORM);
        return read == null
                ? null
                : new Cursor(Instant.EPOCH.plus(Long.parseLong(read.group(1)), ChronoUnit.MICROS), read.group(2));
    }

    /**
     * The key of an entry that has an id.
     *
     * @throws InvalidRequest if the cursor is of another list
     */
    public UUID id() {
        return CursorText.idIn(key);
    }

    /** For callers. */
    public String text() {
        // not ChronoUnit.between, which counts nanoseconds in between and ends in 2262
        var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return CursorText.of(micros + "." + key);
    }
}
