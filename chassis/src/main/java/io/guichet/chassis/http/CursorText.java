package io.guichet.chassis.http;

import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a cursor: opaque to callers and safe in a URL, whatever it says. */
public final class CursorText {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private CursorText() {}

    /** The text that a page gives out as {@code next}. */
    public static String of(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a cursor that is an id. */
    public static String of(UUID id) {
        return of(id.toString());
    }

    /**
     * Reads the parameter {@code after}; null if there is none.
     *
     * @param form of what {@link #of(String)} was given
     * @throws InvalidRequest for any text that is of another form
     */
    public static @Nullable MatchResult read(@Nullable String after, Pattern form) {
        if (after == null) {
            return null;
        }
        var read = form.matcher(decoded(after));
        if (!read.matches()) {
            throw invalid();
        }
        return read;
    }

    /**
     * Reads a cursor that is an id; null if there is none.
     *
     * @throws InvalidRequest for any other text
     */
    public static @Nullable UUID id(@Nullable String after) {
        var read = read(after, ID);
        return read == null ? null : UUID.fromString(read.group());
    }

    /** The id in what a cursor said. @throws InvalidRequest if it is none, as when it is a cursor of another list */
    static UUID idIn(String key) {
        if (!ID.matcher(key).matches()) {
            throw invalid();
        }
        return UUID.fromString(key);
    }

    private static String decoded(String after) {
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw invalid();
        }
    }

    private static InvalidRequest invalid() {
        return new InvalidRequest("after", "must be the cursor that the field next of an earlier page holds");
    }
}
