package io.guichet.notification.job;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody who works at the desk has to do about a mail that did not go out. */
final class NotificationTask {

    // by the first word of the reason; what is not here was suppressed as it should be
    private static final Map<String, String> BY_REASON = Map.of(
            "no-address", "call",
            "invalid-address", "call",
            "promise", "promise",
            "blocked", "blocked",
            "attachments", "attachments",
            "broken-template", "broken-template");

    private NotificationTask() {}

    /** The word for it; nothing if there is nothing to do. */
    static Optional<String> of(NotificationState state, @Nullable String reason) {
        return switch (state) {
            case FAILED -> Optional.of("failed");
            case IN_DOUBT -> Optional.of("in-doubt");
            case SUPPRESSED ->
                Optional.ofNullable(reason)
                        .map(text -> text.substring(0, Math.max(0, text.indexOf(':'))))
                        .map(BY_REASON::get);
            case PENDING, SENDING, SENT -> Optional.empty();
        };
    }
}
