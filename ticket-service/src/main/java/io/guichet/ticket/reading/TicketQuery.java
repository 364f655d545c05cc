package io.guichet.ticket.reading;

import io.guichet.chassis.http.Cursor;
import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.ticket.lifecycle.TicketStatus;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a caller asks for; what is null does not restrict.
 *
 * @param messageId of the message that opened them
 * @param after go on from there
 * @param limit on a page, 1 to 200
 */
record TicketQuery(
        @Nullable String queue,
        @Nullable TicketStatus status,
        @Nullable UUID messageId,
        @Nullable Cursor after,
        int limit) {

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern UUID_FORM = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /**
     * Reads the name of a queue.
     *
     * @throws InvalidRequest if it can be none
     */
    static @Nullable String queue(@Nullable String text) {
        if (text != null && !NAME.matcher(text).matches()) {
            throw new InvalidRequest("queue", "must be the name of a queue, such as assistance");
        }
        return text;
    }

    /**
     * Reads a status.
     *
     * @throws InvalidRequest if there is no such status
     */
    static @Nullable TicketStatus status(@Nullable String word) {
        return word == null
                ? null
                : TicketStatus.read(word)
                        .orElseThrow(() -> new InvalidRequest(
                                "status", "must be one of " + String.join(", ", TicketStatus.words())));
    }

    /**
     * Reads the id of a message.
     *
     * @throws InvalidRequest if it is no UUID
     */
    static @Nullable UUID message(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (!UUID_FORM.matcher(text).matches()) {
            throw new InvalidRequest("message", "must be the id of a message, a UUID");
        }
        return UUID.fromString(text);
    }
}
