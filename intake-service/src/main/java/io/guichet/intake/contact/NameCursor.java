package io.guichet.intake.contact;

import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in a list that is ordered by name, then by id: pages go on from it whatever was added meanwhile. */
record NameCursor(UUID id, String name) {

    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}) (\\P{Cntrl}{0,400})", Pattern.DOTALL);

    /**
     * Reads a cursor that a page gave out; null if there is none.
     *
     * @throws InvalidRequest for any other text
     */
    static @Nullable NameCursor read(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var form = FORM.matcher(decoded(after));
        if (!form.matches()) {
            throw invalid();
        }
        return new NameCursor(UUID.fromString(form.group(1)), form.group(2));
    }

    /** Behind whoever bears this name. */
    static NameCursor behind(UUID id, String name) {
        return new NameCursor(id, FoldedName.of(name));
    }

    /** For callers: opaque, safe in a URL. */
    String text() {
        String plain = id + " " + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
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
