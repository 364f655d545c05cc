package io.guichet.sla.deadline;

import io.guichet.chassis.problem.InvalidRequest;
import io.guichet.sla.reckoning.DeadlineState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which deadlines are asked for; null does not matter.
 *
 * @param ticket number or id
 * @param before due before this moment
 */
record DeadlineQuery(
        @Nullable TicketReference ticket,
        @Nullable String queue,
        @Nullable String clock,
        @Nullable String state,
        @Nullable Instant before) {
    private static final String STATES =
            Arrays.stream(DeadlineState.values()).map(DeadlineState::toString).collect(Collectors.joining(", "));

    /** Checks what a caller asks; what makes no sense is an {@link InvalidRequest}. */
    static DeadlineQuery parse(
            @Nullable String ticket,
            @Nullable String queue,
            @Nullable String clock,
            @Nullable String state,
            @Nullable String before) {
        if (state != null && DeadlineState.named(state).isEmpty()) {
            throw new InvalidRequest("state", "must be one of " + STATES);
        }
        return new DeadlineQuery(
                ticket == null ? null : TicketReference.parse(ticket),
                queue,
                clock,
                state,
                before == null ? null : moment("before", before));
    }

    /** A moment that a caller writes. */
    static Instant moment(String field, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new InvalidRequest(field, "must be a moment such as 2026-11-27T08:12:00Z");
        }
    }
}
