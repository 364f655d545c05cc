package io.guichet.ticket.reading;

import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is ordered by time, then by a key: pages go on from it whatever was added meanwhile.
 *
 * @param at microseconds
 * @param key what tells entries of one instant apart: a ticket's number, a timeline entry's id
 */
record Cursor(Instant at, String key) {

    // 18 digits of microseconds: until the year 33658, within what PostgreSQL can store
    private static final Pattern FORM = Pattern.compile("([0-9]{1,18})\\.([0-9a-f-]{1,36})");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Reads a cursor that a page gave out; null if there is none.
     *
     * @throws InvalidRequest for any other text
     */
    static @Nullable Cursor read(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var form = FORM.matcher(decoded(after));
        if (!form.matches()) {
            throw invalid();
        }
        return new Cursor(Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS), form.group(2));
    }

    /**
     * The key of a timeline entry.
     *
     * @throws InvalidRequest if the cursor is of another list
     */
    UUID id() {
        if (!ID.matcher(key).matches()) {
            throw invalid();
        }
        return UUID.fromString(key);
    }

    /** For callers: opaque, safe in a URL. */
    String text() {
        // not ChronoUnit.between, which counts nanoseconds in between and ends in 2262
        var micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        var plain = micros + "." + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decoded(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.US_ASCII);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidRequest invalid() {
        return new InvalidRequest("after", "must be the cursor that the field next of an earlier page holds");
    }
}
