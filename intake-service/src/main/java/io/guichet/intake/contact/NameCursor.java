package io.guichet.intake.contact;

import io.guichet.chassis.http.CursorText;
import io.guichet.chassis.problem.InvalidRequest;
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
        var read = CursorText.read(after, FORM);
        return read == null ? null : new NameCursor(UUID.fromString(read.group(1)), read.group(2));
    }

    /** Behind whoever bears this name. */
    static NameCursor behind(UUID id, String name) {
        return new NameCursor(id, FoldedName.of(name));
    }

    /** For callers. */
    String text() {
        return CursorText.of(id + " " + name);
    }
}
