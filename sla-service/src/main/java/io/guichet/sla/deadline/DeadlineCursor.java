package io.guichet.sla.deadline;

import io.guichet.chassis.problem.InvalidRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the list of deadlines: after one that is due at a moment and has an id. */
record DeadlineCursor(Instant dueAt, UUID id) {
    /** Where those stand that are not due at any time, because their clock stands still. */
    static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final DeadlineCursor BEGINNING = new DeadlineCursor(Instant.EPOCH, new UUID(0, 0));

    static String after(Deadline deadline) {
        String text = Objects.requireNonNullElse(deadline.dueAt(), NEVER) + "/" + deadline.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads the parameter {@code after}; null is the beginning of the list, what we never gave an {@link InvalidRequest}. */
    static DeadlineCursor parse(@Nullable String text) {
        if (text == null) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("/", 2);
            return new DeadlineCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidRequest("after", "must be the cursor that a page gave as `next`");
        }
    }
}
