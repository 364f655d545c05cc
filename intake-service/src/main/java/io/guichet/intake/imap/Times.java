package io.guichet.intake.imap;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Times as native queries give them. */
final class Times {

    private Times() {}

    static @Nullable Instant instant(@Nullable Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
    }
}
